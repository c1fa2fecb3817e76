import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

const PAGE = 'apps/facilitator/index.html';
const WORKER = 'tafel-worker.js';
/** Reading a sign needs the server anyway, and its reader is larger than all the rest. */
const NOT_OFFLINE = /\.wasm$/;
/** Beside the build's own files, from client/public. */
const PUBLIC = ['/icon.svg', '/tafel.webmanifest', '/icons/192.png'];

type Bundle = Rolldown.OutputBundle;

/** Tells the tablet's service worker which files its page is made of, and names that version. */
export const offline = (): Plugin => ({
  name: 'burgertop:offline',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const worker = bundle[WORKER];
    const page = bundle[PAGE];
    if (worker?.type !== 'chunk' || page?.type !== 'asset') return;
    const files = filesOf(bundle, page).filter((file) => !NOT_OFFLINE.test(file));
    const list = JSON.stringify([...files.map((file) => `/${file}`).sort(), ...PUBLIC]);
    const version = createHash('sha256').update(list).update(page.source).digest('hex').slice(0, 12);
    worker.code = worker.code.replace(/\bFILES\b/g, list).replace(/\bVERSION\b/g, JSON.stringify(version));
  },
});

/** All that the page may ever load: its scripts, what they import at once or later, and their styles and fonts. */
function filesOf(bundle: Bundle, page: Rolldown.OutputAsset): string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    const part = bundle[name];
    if (part === undefined || found.has(name)) return;
    found.add(name);
    if (part.type === 'asset') return referredBy(part).forEach(add);
    const { importedCss = [], importedAssets = [] } = part.viteMetadata ?? {};
    for (const next of [...part.imports, ...part.dynamicImports, ...importedCss, ...importedAssets])
      add(next);
  };
  // By what the page asks for: its first module may lie in a chunk of several.
  for (const [, file = ''] of String(page.source).matchAll(/"\/(assets\/[^"]+)"/g)) add(file);
  if (found.size === 0) throw new Error(`${PAGE} asks for no files`);
  return [...found];
}

/** Fonts in a style sheet. */
const referredBy = ({ fileName, source }: Rolldown.OutputAsset): string[] =>
  fileName.endsWith('.css')
    ? [...String(source).matchAll(/url\(["']?\/(assets\/[^)"']+)/g)].map(([, file]) => file ?? '')
    : [];
