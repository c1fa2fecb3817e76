/** The part of npm's output that tells what it is at, last word first. */
const PHASES = /** @type {const} */ ([
  [/npm info run better-sqlite3@\S+ install/, 'compiling the database, one or two minutes'],
  [/npm info run /, 'preparing libraries'],
  [/npm http fetch|npm http cache/, 'fetching libraries'],
]);

const CAUSES = /** @type {const} */ ([
  [/ENOSPC/, 'The disk is full: free about 500 MB and try again.'],
  [/\bEUSAGE\b/, 'package-lock.json does not fit package.json: run npm install and try again.'],
  [/EACCES|EPERM/, 'npm may not write here: check who owns this folder and its node_modules.'],
  [
    /gyp ERR![^\n]*(?:ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|getaddrinfo|network)/,
    'The database library needs the header files of Node, which could not be fetched from nodejs.org: give npm their folder, such as npm config set nodedir /usr.',
  ],
  [
    /npm (?:ERR!|error) (?:code |errno )?(?:ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN)/,
    'The npm registry cannot be reached: check the network connection or the proxy settings.',
  ],
]);

/** What a compiler needs on the machine, for the database library. */
export const COMPILER_TOOLS = ['python3', 'make', 'g++'];

/**
 * What a piece of npm's output says is going on, or undefined.
 * @param {string} text
 * @returns {string | undefined}
 */
export function npmPhase(text) {
  return PHASES.find(([pattern]) => pattern.test(text))?.[1];
}

/** @param {string} line a line of the log, or of npm's own manual, that helps nobody who looks for an error */
export const isNpmNoise = (line) =>
  /^npm (?:info|http|verbose|silly|warn)\b/.test(line) ||
  /^npm (?:ERR!|error)(?:\s{2,}.*|\s*| \[.*)$/.test(line);

/**
 * Why installing failed, in one sentence with what to do about it.
 * @param {string} output of npm
 * @param {string[]} missingTools the ones of COMPILER_TOOLS that this machine lacks
 * @returns {string}
 */
export function explainInstallFailure(output, missingTools) {
  if (/gyp ERR!/.test(output) && missingTools.length > 0)
    return `Compiling the database library needs ${missingTools.join(', ')}, which this machine lacks; on Debian or Ubuntu: apt-get install -y ${COMPILER_TOOLS.join(' ')}.`;
  return CAUSES.find(([pattern]) => pattern.test(output))?.[1] ?? 'Installing the libraries failed.';
}
