import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Figure, Result } from '../result.ts';

const CLIENT = resolve(import.meta.dirname, '../../../dist/client');

/** Kilobytes (1,000 bytes) that a device may have to fetch before it shows something. */
const BUDGETS: [app: string, kB: number][] = [
  ['participant', 30],
  ['facilitator', 60],
  ['desk', 90],
  ['plenary', 90],
  ['themeteam', 90],
  ['floor', 60],
  ['director', 90],
  ['organiser', 90],
];

/** The first view over the wire: the page, its scripts and its styles, compressed as they are served. Fonts come after. */
export const weight: Figure = {
  name: 'weight',
  async measure(): Promise<Result[]> {
    const built = BUDGETS.filter(([app]) => existsSync(pageOf(app)));
    if (built.length === 0) throw new Error('there are no built screens; run npm run build first');
    return built.map(([app, kB]) => {
      const files = filesOf(app);
      return {
        what: `first view of ${app}`,
        unit: 'kB',
        ours: files.reduce((sum, file) => sum + statSync(`${file}.br`).size, 0) / 1000,
        target: { is: 'at most', value: kB, of: 'ours' },
        note: `${files.length} files, brotli, none from elsewhere`,
      };
    });
  },
};

const pageOf = (app: string): string => resolve(CLIENT, `apps/${app}/index.html`);

/** The page and all that it loads without anybody touching it. Throws when it needs another host. */
function filesOf(app: string): string[] {
  const page = pageOf(app);
  const found = new Set([page]);
  // What stands in <noscript> is for browsers that load none of the rest.
  const html = readFileSync(page, 'utf8').replace(/<noscript>.*?<\/noscript>/gs, '');
  for (const [, address] of html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)) {
    if (address === undefined || /\.(svg|png|webmanifest|woff2)$/.test(address)) continue;
    if (/^(https?:)?\/\//.test(address)) throw new Error(`${app} needs another host: ${address}`);
    addWithImports(resolve(CLIENT, address.slice(1)), found);
  }
  return [...found];
}

/** A script brings along what it imports at once; what it imports later does not count. */
function addWithImports(file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  if (!file.endsWith('.js')) return;
  for (const [, near] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
    if (near !== undefined) addWithImports(resolve(file, '..', near), found);
}
