type LockedPackage = { version?: string; optional?: boolean; devOptional?: boolean };
export type Lockfile = { packages?: Record<string, LockedPackage> };

export function machineName(machine: { platform: string; arch: string; versions: { node: string } }): string;
export function isInstalled(wanted: Lockfile, present: Lockfile): boolean;
export function installNeed(known: {
  stamp: string | undefined;
  machine: string;
  wanted: string;
  matches: () => boolean;
}): 'nothing' | 'probe' | 'install';
