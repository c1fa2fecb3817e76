import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCREENS } from './shot.ts';

const STYLE = `body{margin:2rem;font:1rem/1.4 system-ui,sans-serif;background:#eee;color:#222}
section{margin-block-end:3rem}
ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1.5rem;padding:0;list-style:none}
img{inline-size:100%;block-size:15rem;object-fit:contain;object-position:top left}
a{color:inherit}`;

interface Picture {
  file: string;
  title: string;
}

/** Writes `index.html`: all pictures that lie in the folder, by screen, small enough to see them side by side. */
export function writeContactSheet(out: string): void {
  const sections = SCREENS.map((screen) => [screen, picturesIn(out, screen)] as const)
    .filter(([, pictures]) => pictures.length > 0)
    .map(([screen, pictures]) => sectionOf(screen, pictures));
  const head = `<meta charset="utf-8"><title>Screens</title><style>${STYLE}</style>`;
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><html lang="en"><head>${head}</head><body>${sections.join('\n')}</body></html>\n`,
  );
}

function picturesIn(out: string, screen: string): Picture[] {
  const files = listed(join(out, screen)).filter((name) => name.endsWith('.png'));
  return files.sort().map((name) => {
    const [what = '', ...rest] = name.slice(0, -'.png'.length).split('.');
    return { file: `${screen}/${name}`, title: [what.replaceAll('-', ' '), ...rest].join(' · ') };
  });
}

/** @returns nothing for a folder that is not there */
function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const sectionOf = (screen: string, pictures: readonly Picture[]): string =>
  `<section><h2>${screen}</h2><ul>${pictures
    .map(
      ({ file, title }) =>
        `<li><a href="${file}"><img loading="lazy" src="${file}" alt=""><br>${title}</a></li>`,
    )
    .join('')}</ul></section>`;
