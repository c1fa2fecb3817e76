import { asNamed, BOTH, type Moment, press, type Shot, scan } from '../shot.ts';
import { DESKS, TABLETS } from '../sizes.ts';
import { RESIDENT, TABLE } from './round.ts';

const atDesk = asNamed('Naam van de balie', 'Balie A');
const desk = {
  screen: 'desk',
  sizes: ['laptop', 'tablet'],
  url: (hall) => hall.link('desk'),
} as const satisfies Partial<Shot>;
const onPhone = { screen: 'phone', sizes: ['phone'], languages: BOTH } as const;
const onTablet = { screen: 'table', sizes: TABLETS, languages: BOTH } as const;
const wrong = { states: ['normal'] } as const;

/** What the organiser sees of one stage. */
const stage = (name: string): Shot => ({
  screen: 'organiser',
  name,
  sizes: DESKS,
  url: (hall) => hall.link('organiser', `?stap=${name}`),
});

/** A summit about which nobody said anything yet. */
export const NOTHING: Moment = {
  shots: ['summit', 'tables', 'themes', 'programme', 'people', 'seating', 'print', 'day'].map((name) => ({
    ...stage(name),
    name: `${name} before anything`,
    url: (hall) => hall.link('organiser', `?stap=${name}`),
    states: ['empty'],
  })),
};

/** All is ready, and the doors open. */
export const DOOR: Moment = {
  shots: [
    ...['summit', 'tables', 'themes', 'programme', 'people', 'seating', 'look', 'print', 'links', 'door'].map(
      stage,
    ),
    { ...onPhone, name: 'before the day', url: (hall) => hall.badge(RESIDENT) },
    { ...onPhone, ...wrong, name: 'no badge', url: ({ url }) => `${url}/b` },
    { ...onPhone, ...wrong, name: 'badge that is not valid', url: ({ url }) => `${url}/b#niet-goed` },
    { ...onTablet, name: 'before the day', url: async (hall) => (await hall.sign(TABLE)).url },
    { ...onTablet, ...wrong, name: 'pairing', url: ({ url }) => `${url}/tafel` },
    {
      ...onTablet,
      ...wrong,
      name: 'wrong code',
      url: ({ url }) => `${url}/tafel`,
      act: async (page) => {
        await page.getByLabel('Nummer van de tafel').fill('12');
        await page.getByLabel('Code van zes cijfers').fill('000000');
        await press(page, 'Open de tafel');
        await page.locator('[aria-invalid="true"]').waitFor();
      },
    },
    { ...onTablet, ...wrong, name: 'practice', url: ({ url }) => `${url}/tafel?oefen` },
    { ...desk, ...wrong, name: 'its name' },
    { ...desk, name: 'ready', act: atDesk },
    {
      ...desk,
      name: 'somebody',
      act: async (page, hall) => {
        await atDesk(page);
        await scan(page, await hall.badge(RESIDENT));
        await page.locator('article h2').waitFor();
      },
    },
    {
      ...desk,
      name: 'by name',
      act: async (page) => {
        await atDesk(page);
        await page.getByRole('combobox').fill('van');
        await page.getByRole('option').first().waitFor();
      },
    },
    {
      ...desk,
      ...wrong,
      name: 'unknown badge',
      act: async (page, { url }) => {
        await atDesk(page);
        await scan(page, `${url}/b#AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`);
        await page.locator('.answer h2, .answer [role="alert"], .answer .notice').first().waitFor();
      },
    },
    {
      ...desk,
      ...wrong,
      name: 'guest',
      act: async (page) => {
        await atDesk(page);
        await press(page, 'Nieuwe gast');
        await page.getByRole('heading', { name: 'Nieuwe gast' }).waitFor();
      },
    },
    { ...desk, ...wrong, name: 'offline', act: atDesk, cut: true },
    {
      screen: 'kiosk',
      name: 'ready',
      sizes: TABLETS,
      languages: BOTH,
      url: (hall) => hall.link('desk', '?kiosk'),
    },
    {
      screen: 'kiosk',
      name: 'my table',
      sizes: TABLETS,
      languages: BOTH,
      url: (hall) => hall.link('desk', '?kiosk'),
      act: async (page, hall) => {
        await scan(page, await hall.badge(RESIDENT));
        await page.locator('main.beside').waitFor();
      },
    },
    ...['balie', 'vloer', 'thema', 'regie', 'organisator', 'scherm'].map(
      (path): Shot => ({
        screen: 'gallery',
        name: `no link ${path}`,
        sizes: DESKS,
        ...wrong,
        url: ({ url }) => `${url}/${path}`,
      }),
    ),
    ...['light', 'dark', 'light-contrast', 'dark-contrast'].map(
      (theme): Shot => ({
        screen: 'gallery',
        name: `components ${theme}`,
        sizes: ['tablet', 'phone'],
        languages: BOTH,
        ...wrong,
        url: ({ url }) => `${url}/gallery?theme=${theme}`,
      }),
    ),
  ],
};
