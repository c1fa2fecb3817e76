const OLDEST = { major: 20, minor: 19 };

/**
 * What is wrong with this Node, in one sentence, or undefined when it will do.
 * @param {string} version such as "20.19.0"
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return undefined;
  return `Burgertop needs Node ${OLDEST.major}.${OLDEST.minor} or newer and this is ${version}: install Node 22 or 24 (LTS) from https://nodejs.org.`;
}
