/** Where a Chromium may be, best first: names are looked up on the PATH. */
export const KNOWN_BROWSERS = [
  '/usr/bin/chromium',
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export const chromiumAdvice =
  'The tests need Chromium: install Chromium or Google Chrome (Debian: apt-get install -y chromium fonts-noto-core), or set CHROME_PATH to its program.';

/**
 * The commands that install Chromium without asking anything, or undefined where we may not or cannot.
 * @param {object} machine
 * @param {string} machine.osRelease text of /etc/os-release
 * @param {boolean} machine.isRoot
 * @param {() => boolean} machine.canSudo whether sudo works without a password; asked only when needed
 * @returns {string[][] | undefined}
 */
export function aptPlan({ osRelease, isRoot, canSudo }) {
  const family = /^ID(?:_LIKE)?=(.*)$/gm;
  const names = [...osRelease.matchAll(family)].flatMap(([, value = '']) =>
    value.replaceAll('"', '').split(' '),
  );
  if (!names.includes('debian') && !names.includes('ubuntu')) return undefined;
  if (!isRoot && !canSudo()) return undefined;

  const apt = [
    ...(isRoot ? [] : ['sudo', '-n']),
    ...['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=120'],
  ];
  const chromium = names.includes('ubuntu') ? 'chromium-browser' : 'chromium';
  return [
    [...apt, 'update'],
    [...apt, 'install', '-y', '--no-install-recommends', chromium, 'fonts-noto-core'],
  ];
}
