import type { BuildOptions, Plugin } from 'vite';

/** By this name the code that Vite writes around each import of a part asks for its helper. */
const HELPER = '\0vite/preload-helper.js';

/** Names every file of a part to the helper, also where it is one file alone. */
export const namesAllFiles: Exclude<BuildOptions['modulePreload'], boolean | undefined> = {
  polyfill: false,
  resolveDependencies: (file, others, { hostType }) =>
    hostType === 'html' || others.includes(file) ? others : [file, ...others],
};

/**
 * Parts are brought by our own helper, because a browser never asks again for a script whose import failed.
 * @param helper the module whose `bring` does it
 * @throws when the bundle was made without it: a newer Vite may give its own another name
 */
export function bringParts(helper: string): Plugin {
  let used = false;
  return {
    name: 'burgertop:bring-parts',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (id !== HELPER) return null;
      used = true;
      return `export { bring as __vitePreload } from ${JSON.stringify(helper)};`;
    },
    generateBundle(_options, bundle) {
      const hasParts = Object.values(bundle).some(
        (part) => part.type === 'chunk' && part.dynamicImports.length > 0,
      );
      if (hasParts && !used) this.error('Parts of pages are not brought by our own helper');
    },
  };
}
