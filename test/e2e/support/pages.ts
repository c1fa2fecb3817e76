import type { Page } from 'playwright-core';
import type { IdeaWords } from '../../../shared/facts/ideas.ts';
import { LAPTOP, PHONE, SCREEN, TABLET } from './browser.ts';
import type { Badge, Hall, Sign } from './hall.ts';

/** A page of the summit as somebody finds it. */
export interface Place {
  name: string;
  url: (hall: Hall) => Promise<string>;
  viewport: { width: number; height: number };
  /** Resolves when the page stands there. */
  ready: (page: Page) => Promise<void>;
  locale?: 'ar';
  /** Only looked at: a screen in the hall has no keyboard, no narrow window and no zoom. */
  still?: boolean;
  /** Contrast of 7:1: what is read from afar, or by everybody. */
  enhanced?: boolean;
}

const heading = async (page: Page): Promise<void> => page.locator('h1, h2').first().waitFor();
/** Also the part that is fetched after the first view. */
const settled = async (page: Page): Promise<void> => {
  await heading(page);
  await page.waitForLoadState('networkidle');
};
const named =
  (label: string) =>
  async (page: Page): Promise<void> => {
    await page.getByLabel(label).fill('Sanne');
    await page.keyboard.press('Enter');
    await page.getByLabel(label).waitFor({ state: 'detached' });
  };

const at = (path: string) => async (hall: Hall) => hall.url + path;
const badge = (role: string) => async (hall: Hall) =>
  ((await hall.badges()).find((one) => one.role === role) as Badge).url;
const sign = async (hall: Hall) => ((await hall.signs())[2] as Sign).url;
const link =
  (role: Parameters<Hall['link']>[0], query = '') =>
  async (hall: Hall) =>
    (await hall.link(role)).replace('#', `${query}#`);

const phone = { viewport: PHONE, enhanced: true } as const;
const tablet = { viewport: TABLET } as const;
const laptop = { viewport: LAPTOP } as const;
const STAGES =
  'summit tables themes programme people seating look print links door repack day followup'.split(' ');

/** Every page that somebody may have before him. */
export const PLACES: readonly Place[] = [
  { name: 'badge', url: badge('participant'), ready: settled, ...phone },
  { name: 'badge in Arabic', url: badge('participant'), ready: settled, locale: 'ar', ...phone },
  { name: 'no badge', url: at('/b'), ready: settled, ...phone },
  {
    name: 'vote',
    url: badge('organiser'),
    ready: (page) => page.getByRole('checkbox').first().waitFor(),
    ...phone,
  },
  { name: 'badge without scripts', url: at('/b/code'), ready: heading, ...phone },
  { name: 'answer without scripts', url: at('/plain/nl/found.html'), ready: heading, ...phone },
  { name: 'answer without scripts in Arabic', url: at('/plain/ar/found.html'), ready: heading, ...phone },
  { name: 'authority', url: at('/authority/nl.html'), ready: heading, ...tablet },
  { name: 'table', url: sign, ready: settled, ...tablet },
  { name: 'table in Arabic', url: sign, ready: settled, locale: 'ar', ...tablet },
  { name: 'pairing', url: at('/tafel'), ready: settled, ...tablet },
  { name: 'practice table', url: at('/tafel?oefen'), ready: settled, ...tablet },
  { name: 'kiosk', url: link('desk', '?kiosk'), ready: settled, ...tablet },
  { name: 'kiosk for votes', url: link('desk', '?kiosk=stem'), ready: settled, ...tablet },
  { name: 'desk', url: link('desk'), ready: named('Naam van de balie'), ...laptop },
  { name: 'floor', url: link('floor'), ready: named('Je voornaam'), ...phone, enhanced: false },
  { name: 'theme team', url: link('themeTeam'), ready: settled, ...laptop },
  { name: 'director', url: link('director'), ready: settled, ...laptop },
  ...STAGES.map((stage) => ({
    name: `organiser, ${stage}`,
    url: link('organiser', `?stap=${stage}`),
    ready: settled,
    ...laptop,
  })),
  { name: 'no link', url: at('/thema'), ready: heading, ...laptop },
  { name: 'gallery', url: at('/gallery'), ready: settled, ...tablet, enhanced: true },
  { name: 'gallery in Arabic', url: at('/gallery'), ready: settled, locale: 'ar', ...tablet, enhanced: true },
  // The themes differ in colours only.
  ...['dark', 'light-contrast', 'dark-contrast'].map((theme) => ({
    name: `gallery, ${theme}`,
    url: at(`/gallery?theme=${theme}`),
    ready: settled,
    ...tablet,
    enhanced: true,
    still: true,
  })),
  ...['', 'dark', 'light-contrast', 'dark-contrast'].map((theme) => ({
    name: theme === '' ? 'screen' : `screen, ${theme}`,
    url: link('screen', theme === '' ? '' : `?theme=${theme}`),
    ready: heading,
    viewport: SCREEN,
    still: true,
    enhanced: true,
  })),
];

/** Cards and a ballot, so that no page is empty. */
export async function furnish(hall: Hall): Promise<void> {
  await hall.run({ type: 'startStep', step: 'ronde-1' });
  const said: readonly [string, IdeaWords['lang']][] = [
    ['Een bankje bij elke bushalte, ook aan de rand van de wijk', 'nl'],
    ['مترجم في المستشفى', 'ar'],
    ['A repair café in every district', 'en'],
  ];
  for (const [i, [text, lang]] of said.entries()) {
    const words: IdeaWords = { text, lang, kind: 'recommendation', addressee: 'gemeente' };
    const idea = hall.app.clock.newId();
    await hall.run({ type: 'addIdea', idea, table: String(3 + (i % 2)), round: 1, words });
  }
  const options = [...hall.app.engine.summit.summit.themes.keys()];
  await hall.run({
    ...{ type: 'openBallot', ballot: 'AAAAAAAAAAAAAAAAAAAAAA', title: { nl: 'Wat krijgt een vervolg?' } },
    ...{ options, choose: 3, most: 3, voters: ['organiser'] },
  });
}
