import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CliError } from '../cli/errors.ts';
import { readControl } from '../control/controlFile.ts';

/** All that a server leaves in its folder; a folder with anything else in it is not ours to remove. */
const OURS = /^(burgertop\.db(-wal|-shm|-journal)?|badges\.key|control\.json(\.\d+)?)$/;

/**
 * An empty folder for a demo: `demo`, or `demo-2` and so on while another demo runs in it. What an earlier demo left there
 * is removed.
 * @throws CliError when the folder holds something else
 */
export function freshDemoFolder(parent: string): string {
  for (let n = 1; ; n++) {
    const folder = resolve(parent, n === 1 ? 'demo' : `demo-${n}`);
    if (!existsSync(folder)) return folder;
    if (readControl(folder) !== null) continue;
    const strange = readdirSync(folder).find((name) => !OURS.test(name));
    if (strange !== undefined)
      throw new CliError(
        `${join(folder, strange)} is not of a demo; move it away, the demo starts with an empty folder.`,
      );
    rmSync(folder, { recursive: true });
    return folder;
  }
}
