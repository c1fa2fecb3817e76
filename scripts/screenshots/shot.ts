import type { Page } from 'playwright-core';
import type { Size } from './sizes.ts';
import type { PictureHall } from './stage.ts';

/** How much there is to show: nothing, a usual day, or as many and as long words as can be. */
export const STATES = ['empty', 'normal', 'full'] as const;
export type State = (typeof STATES)[number];

export const SCREENS = [
  'phone',
  'table',
  'kiosk',
  'desk',
  'floor',
  'themeteam',
  'director',
  'organiser',
  'hall',
  'gallery',
] as const;
export type ScreenName = (typeof SCREENS)[number];

export const LANGUAGES = ['nl', 'en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
/** One that reads from the left, and one from the right. */
export const BOTH: readonly Language[] = ['nl', 'ar'];

/** Screens of those who work with them, in Dutch or English and on a monitor of any size. */
const WORKPLACES: readonly ScreenName[] = ['desk', 'floor', 'themeteam', 'director', 'organiser'];

/** One thing to look at, at each of its sizes and in each of its languages. */
export interface Shot {
  screen: ScreenName;
  /** What is seen, in a few words: it becomes a part of the name of the file. */
  name: string;
  sizes: readonly Size[];
  /** Dutch where absent. */
  languages?: readonly Language[];
  /** Every state where absent. */
  states?: readonly State[];
  url: (hall: PictureHall) => Promise<string> | string;
  /** What somebody does before the picture is taken, in Dutch; the language is changed after it. */
  act?: (page: Page, hall: PictureHall) => Promise<void>;
  /** Taken after the server has gone. */
  cut?: true;
  /** Only what is on the screen, not what is below it. */
  still?: true;
}

/** One picture of a shot. */
export interface Take {
  size: Size;
  language: Language;
}

/**
 * The pictures of a shot in a state; none where it is not seen in that state. A workplace is also looked at in English and
 * on a wide monitor, once: where it holds most.
 */
export function takesOf({ screen, sizes, languages = ['nl'], states = STATES }: Shot, state: State): Take[] {
  if (!states.includes(state)) return [];
  const takes = sizes.flatMap((size) => languages.map((language): Take => ({ size, language })));
  if (!WORKPLACES.includes(screen) || state !== states.at(-1)) return takes;
  const wide: Take = { size: 'wide', language: 'nl' };
  return [
    ...takes,
    ...sizes.slice(0, 1).map((size): Take => ({ size, language: 'en' })),
    ...(sizes.includes('wide') ? [] : [wide]),
  ];
}

/** A point of the day, and what is worth a look then. */
export interface Moment {
  /** Brings the hall there from the moment before. */
  begin?: (hall: PictureHall, state: State) => Promise<void>;
  shots: readonly Shot[];
}

/** Presses the first button that bears these words. */
export const press = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole('button', { name: words }).first().click();

/** Gives a name to the desk or the phone of somebody on the floor. */
export const asNamed = (label: string, name: string) => async (page: Page) => {
  await page.getByLabel(label).fill(name);
  await page.keyboard.press('Enter');
  await page.getByLabel(label).waitFor({ state: 'detached' });
};

/** As a handheld scanner does. */
export async function scan(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 1 });
  await page.keyboard.press('Enter');
}
