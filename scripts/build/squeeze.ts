import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * A second look at what the bundler made small already: 3 % of what a phone loads first, for seconds of building, so only
 * the pages near their limit get it. The names of the files keep the hash of what was there before, which changes whenever this changes.
 */
export const squeeze = (): Plugin => ({
  name: 'burgertop:squeeze',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue;
      const { code } = await minify(part.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, hoist_props: true },
      });
      if (code !== undefined && code.length < part.code.length) part.code = code;
    }
  },
});
