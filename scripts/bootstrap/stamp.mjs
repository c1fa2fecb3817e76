import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/**
 * A fingerprint of files and folders: it changes when a file is added, removed, renamed or rewritten.
 * It looks at content and not at times, so that switching branches back and forth rebuilds nothing.
 * @param {string} folder
 * @param {string[]} entries files and folders inside it; one that is not there counts as empty
 * @returns {string}
 */
export function fingerprint(folder, entries) {
  const hash = createHash('sha256');
  for (const path of entries.flatMap((entry) => filesOf(folder, entry)).sort()) {
    const content = readFileSync(join(folder, path));
    hash.update(`${path.split(sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} entry
 * @returns {string[]}
 */
function filesOf(folder, entry) {
  const found = statSync(join(folder, entry), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [entry];
  return readdirSync(join(folder, entry), { recursive: true })
    .map((name) => join(entry, String(name)))
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile());
}

/**
 * What a stamp file says, or undefined when there is none.
 * @param {string} path
 * @returns {string | undefined}
 */
export function readStamp(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {string} text
 */
export function writeStamp(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${text}\n`);
}
