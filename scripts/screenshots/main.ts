import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { Camera, type Wanted } from './camera.ts';
import { writeContactSheet } from './contactSheet.ts';
import { DAY } from './moments/day.ts';
import { LANGUAGES, SCREENS, STATES, type State } from './shot.ts';
import { SIZE_NAMES } from './sizes.ts';
import { PictureHall } from './stage.ts';

/*
 * Takes a picture of every screen, through a day with nothing on it, a usual one, and one as full and as long-worded as
 * can be. Look at them before a day: what stands in the folder is what people will see. `--only desk` takes those of one
 * screen; `--state`, `--size`, `--language` and `--name` narrow it further, and each can be given more than once.
 */
const FOLDER = resolve(import.meta.dirname, '../../screenshots');

const HELP = `Takes a picture of every screen, with little, usual and much on it, to look at before a day.
Each of these narrows what is taken, and can be given more than once:
  --only      ${SCREENS.join(', ')}
  --state     ${STATES.join(', ')}
  --size      ${SIZE_NAMES.join(', ')}
  --language  ${LANGUAGES.join(', ')}
  --name      what is seen, such as "in a round"
They lie in screenshots/, which is emptied when everything is taken; --out names another folder.`;

const many = { type: 'string', multiple: true } as const;

async function main(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      ...{ only: many, state: many, size: many, language: many, name: many },
      ...{ out: { type: 'string' }, help: { type: 'boolean' } },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const known: [string[] | undefined, readonly string[]][] = [
    [values.only, SCREENS],
    [values.state, STATES],
    [values.size, SIZE_NAMES],
    [values.language, LANGUAGES],
  ];
  for (const [asked, all] of known)
    for (const name of asked ?? [])
      if (!all.includes(name)) {
        console.error(`There is no ${name}; there are: ${all.join(', ')}.`);
        return 2;
      }
  if (argv.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  const out = values.out === undefined ? FOLDER : resolve(values.out);
  const wanted: Wanted = {
    ...(values.only && { screens: values.only }),
    ...(values.state && { states: values.state }),
    ...(values.size && { sizes: values.size }),
    ...(values.language && { languages: values.language }),
    ...(values.name && { names: values.name }),
  };
  const missed = await takeDays(wanted, out);
  writeContactSheet(out);
  console.log(`To look at: ${join(out, 'index.html')}`);
  for (const line of missed) console.error(`Not taken: ${line}`);
  return missed.length === 0 ? 0 : 1;
}

async function takeDays(wanted: Wanted, out: string): Promise<string[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
      // A camera that shows a test picture, as most devices of the day have one.
      ...['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    ],
  });
  const missed: string[] = [];
  for (const state of STATES)
    if (wanted.states?.includes(state) ?? true) missed.push(...(await takeDay(browser, state, wanted, out)));
  await browser.close();
  return missed;
}

async function takeDay(browser: Browser, state: State, wanted: Wanted, out: string): Promise<string[]> {
  const hall = await PictureHall.open();
  const camera = new Camera(browser, hall, state, out, wanted, (line) => console.log(`${state} ${line}`));
  const last = DAY.findLastIndex(({ shots }) => shots.some((shot) => camera.asks(shot)));
  for (const moment of DAY.slice(0, last + 1)) {
    await moment.begin?.(hall, state);
    await camera.takeAll(moment);
  }
  await camera.takeCut();
  await hall.close();
  return camera.missed;
}

process.exitCode = await main(process.argv.slice(2));
