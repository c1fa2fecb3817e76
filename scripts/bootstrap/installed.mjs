/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile npm's lockfile, version 2 or 3
 */

/**
 * The kind of machine the libraries were installed for: compiled ones fit one platform and one Node major version.
 * @param {{ platform: string, arch: string, versions: { node: string } }} machine such as `process`
 */
export function machineName({ platform, arch, versions }) {
  return `${platform}-${arch}-node${versions.node.split('.')[0]}`;
}

/**
 * Whether what npm wrote down in node_modules is exactly what package-lock.json asks. Optional packages may be
 * absent: they are meant for other platforms.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} present node_modules/.package-lock.json
 */
export function isInstalled(wanted, present) {
  const asked = Object.entries(wanted.packages ?? {}).filter(([path]) => path !== '');
  const found = present.packages ?? {};
  const complete = asked.every(([path, { version, optional, devOptional }]) =>
    path in found ? found[path]?.version === version : Boolean(optional || devOptional),
  );
  return complete && Object.keys(found).every((path) => path in (wanted.packages ?? {}));
}

/**
 * @param {object} known
 * @param {string | undefined} known.stamp what the last run wrote down
 * @param {string} known.machine from `machineName`
 * @param {string} known.wanted fingerprint of package-lock.json
 * @param {() => boolean} known.matches whether node_modules matches package-lock.json
 * @returns {'nothing' | 'probe' | 'install'} probe: somebody ran npm himself; try the libraries before replacing them
 */
export function installNeed({ stamp, machine, wanted, matches }) {
  if (stamp === `${machine} ${wanted}`) return 'nothing';
  const otherMachine = stamp !== undefined && !stamp.startsWith(`${machine} `);
  return !otherMachine && matches() ? 'probe' : 'install';
}
