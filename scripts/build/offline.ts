import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/** A page that opens without a network. */
interface OfflinePage {
  /** Where a browser asks for it. */
  path: string;
  /** Name of its service worker, without `.js`. */
  worker: string;
  /** What its versions are called in a browser's cache. */
  prefix: string;
  /** What may be lacking without a network. */
  without?: RegExp;
}

export const OFFLINE: Readonly<Record<string, OfflinePage>> = {
  // Reading a sign needs the server anyway, and its reader is larger than all the rest. Nobody needs the explanation of others.
  facilitator: {
    path: '/tafel',
    worker: 'tafel-worker',
    prefix: 'burgertop-tablet-',
    without: /\.wasm$|\/sheet(?!Table)[A-Z]/,
  },
  desk: {
    path: '/balie',
    worker: 'balie-worker',
    prefix: 'burgertop-desk-',
    without: /\/sheet(?!Desk)[A-Z]/,
  },
};

/** Beside the build's own files, from client/public. */
const PUBLIC = ['/icon.svg', '/icons/192.png'];

type Bundle = Rolldown.OutputBundle;

/** Tells the service worker of a page which files it is made of, and names that version. */
export const offline = (): Plugin => ({
  name: 'burgertop:offline',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const [app, offlinePage] of Object.entries(OFFLINE)) {
      const worker = bundle[`${offlinePage.worker}.js`];
      const page = bundle[`apps/${app}/index.html`];
      if (worker?.type === 'chunk' && page?.type === 'asset') fill(worker, offlinePage, bundle, page);
    }
  },
});

function fill(
  worker: Rolldown.OutputChunk,
  { path, prefix, without }: OfflinePage,
  bundle: Bundle,
  page: Rolldown.OutputAsset,
): void {
  const files = filesOf(bundle, page).filter((file) => without?.test(file) !== true);
  const list = [...files.map((file) => `/${file}`).sort(), ...PUBLIC, `${path}.webmanifest`];
  const version = createHash('sha256').update(JSON.stringify(list)).update(page.source).digest('hex');
  const values = { FILES: list, PAGE: path, PREFIX: prefix, VERSION: version.slice(0, 12) };
  for (const [name, value] of Object.entries(values))
    worker.code = worker.code.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), () => JSON.stringify(value));
}

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
  if (found.size === 0) throw new Error(`${page.fileName} asks for no files`);
  return [...found];
}

/** Fonts in a style sheet. */
const referredBy = ({ fileName, source }: Rolldown.OutputAsset): string[] =>
  fileName.endsWith('.css')
    ? [...String(source).matchAll(/url\(["']?\/(assets\/[^)"']+)/g)].map(([, file]) => file ?? '')
    : [];
