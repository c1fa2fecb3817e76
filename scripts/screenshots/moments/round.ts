import { SCENES, type SceneKind } from '../../../shared/facts/screens.ts';
import { BOTH, type Moment, press, type Shot } from '../shot.ts';
import { DESKS, type Size, TABLETS, WORK } from '../sizes.ts';

/** The table and the resident that are looked at. */
export const TABLE = 41;
export const RESIDENT = 'participant-1';

/** What is taken at the rare sizes too, and in the dark. */
const RARE: readonly SceneKind[] = ['tally', 'wall', 'proposal', 'welcome', 'message', 'arrivals'];
const USUAL: readonly Size[] = ['wide', 'square'];
const MESSAGE = {
  nl: 'De soep staat klaar in de Foyer. Om 13.15 uur gaan we verder aan dezelfde tafel.',
  ar: 'الحساء جاهز في الردهة. نتابع في الساعة 13:15 عند الطاولة نفسها.',
};

/** A scene in the hall; it also hangs there when the next picture is taken. */
export function scene(kind: SceneKind): Shot[] {
  const seen = { screen: 'hall', still: true } as const;
  const show = { kind, ...(kind === 'message' && { message: MESSAGE }) };
  const act: Shot['act'] = async (page, hall) => {
    await hall.run({ type: 'showScene', scene: show });
    await page.locator(`[data-scene="${kind}"]:not([aria-hidden="true"])`).waitFor();
    // The one before it has gone.
    await page.locator('[data-scene]').nth(1).waitFor({ state: 'detached' });
  };
  const rare: readonly Size[] = RARE.includes(kind) ? ['uhd', 'upright'] : ['uhd'];
  const light: Shot = {
    ...seen,
    name: kind,
    sizes: [...USUAL, ...rare],
    url: (hall) => hall.link('screen'),
    act,
  };
  if (!RARE.includes(kind)) return [light];
  const themed = (theme: string): Shot => ({
    ...light,
    name: `${kind} ${theme}`,
    sizes: ['wide'],
    url: (hall) => hall.link('screen', `?theme=${theme}`),
  });
  const contrasts = ['light-contrast', 'dark-contrast'].map(themed);
  return [light, themed('dark'), ...contrasts.map((shot): Shot => ({ ...shot, states: ['full'] }))];
}

const phone = { screen: 'phone', sizes: ['phone'], languages: BOTH } as const;
const table = { screen: 'table', sizes: TABLETS, languages: BOTH } as const;
const sign: Shot['url'] = async (hall) => (await hall.sign(TABLE)).url;

/** In the middle of the second round: what a full day is like for everybody. */
export const ROUND: Moment = {
  shots: [
    { ...phone, name: 'in a round', url: (hall) => hall.badge(RESIDENT) },
    { ...phone, name: 'offline', url: (hall) => hall.badge(RESIDENT), states: ['normal'], cut: true },
    { ...table, name: 'in a round', url: sign },
    {
      ...table,
      name: 'help',
      url: sign,
      states: ['normal'],
      still: true,
      act: (page) => press(page, 'Hulp vragen'),
    },
    {
      ...table,
      name: 'offline',
      url: sign,
      states: ['normal'],
      cut: true,
    },
    {
      ...table,
      name: 'editing',
      url: sign,
      states: ['full'],
      act: (page) => press(page, 'Wijzig'),
    },
    {
      screen: 'themeteam',
      name: 'cards',
      sizes: WORK,
      url: (hall) => hall.link('themeTeam'),
      still: true,
    },
    {
      screen: 'themeteam',
      name: 'card in hand',
      sizes: WORK,
      states: ['normal', 'full'],
      url: (hall) => hall.link('themeTeam'),
      act: (page) => page.locator('[data-walk]').first().click(),
      still: true,
    },
    {
      screen: 'themeteam',
      name: 'bundle in hand',
      sizes: WORK,
      states: ['normal', 'full'],
      url: (hall) => hall.link('themeTeam'),
      act: (page) => page.locator('[data-walk]:has(.often)').first().click(),
      still: true,
    },
    {
      screen: 'themeteam',
      name: 'offline',
      sizes: DESKS,
      states: ['normal'],
      url: (hall) => hall.link('themeTeam'),
      cut: true,
    },
    { screen: 'director', name: 'in a round', sizes: WORK, url: (hall) => hall.link('director') },
    {
      screen: 'director',
      name: 'offline',
      sizes: DESKS,
      states: ['normal'],
      url: (hall) => hall.link('director'),
      cut: true,
    },
    { screen: 'organiser', name: 'day', sizes: DESKS, url: (hall) => hall.link('organiser', '?stap=day') },
    {
      screen: 'organiser',
      name: 'repack',
      sizes: DESKS,
      url: (hall) => hall.link('organiser', '?stap=repack'),
    },
    {
      screen: 'organiser',
      name: 'repack seen',
      sizes: DESKS,
      states: ['normal', 'full'],
      url: (hall) => hall.link('organiser', '?stap=repack'),
      act: async (page) => {
        await press(page, 'Bekijk wat er verandert');
        await page.getByRole('heading', { name: 'Zo zou de zaal veranderen' }).waitFor();
      },
    },
    ...['Wie zit waar', 'Vergelijk', 'Er verandert iets'].map(
      (part): Shot => ({
        screen: 'organiser',
        name: `seating ${part.toLowerCase()}`,
        sizes: DESKS,
        states: ['normal', 'full'],
        url: (hall) => hall.link('organiser', '?stap=seating'),
        act: async (page) => {
          await page.getByRole('radio', { name: part }).check();
          await page.waitForLoadState('networkidle');
        },
      }),
    ),
    ...['Geschiedenis', 'Schermen', 'Bestanden'].map(
      (window): Shot => ({
        screen: 'themeteam',
        name: `window ${window.toLowerCase()}`,
        sizes: DESKS,
        states: ['normal'],
        url: (hall) => hall.link('themeTeam'),
        act: async (page) => {
          await press(page, window);
          await page.locator('dialog[open]').waitFor();
        },
      }),
    ),
    ...SCENES.filter((kind) => !['auto', 'ballot', 'result'].includes(kind)).flatMap(scene),
  ],
};
