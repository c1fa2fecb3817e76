import base from './vite.config.ts';
import { resolve } from 'node:path';
import { mergeConfig } from 'vite';
export default async (env: any) => {
  const c: any = await (base as any)(env);
  const apps = (process.env.APPS ?? '').split(',').filter(Boolean);
  if (apps.length) c.build.rolldownOptions.input = Object.fromEntries(apps.map((a) => [a, resolve(import.meta.dirname, `client/apps/${a}/index.html`)]));
  c.build.outDir = process.env.OUT;
  c.plugins = c.plugins.filter((p: any) => !/compress/.test(p?.name ?? ''));
  return c;
};
