import { stringify } from 'yaml';
import type { ProgrammeFile } from './file.ts';

/** Where the schema is served, from the page's own address. */
export const SCHEMA_PATH = '/programme.schema.json';

/**
 * A running order as text that can be read back as it was.
 * @param base address of the server, for editors that know schemas; without it the file names none
 */
export function writeProgramme(file: ProgrammeFile, format: 'yaml' | 'json', base?: string): string {
  const { name, about, startsAt, steps } = file;
  const ordered = { name, ...(about && { about }), ...(startsAt && { startsAt }), steps };
  const schema = base === undefined ? null : `${base}${SCHEMA_PATH}`;
  if (format === 'json')
    return `${JSON.stringify(schema === null ? ordered : { $schema: schema, ...ordered }, null, 2)}\n`;
  const head = schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`;
  // The same words twice are written twice: an anchor would be one more thing to explain.
  return head + stringify(ordered, { aliasDuplicateObjects: false, lineWidth: 110 });
}
