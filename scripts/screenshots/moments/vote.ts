import { FILLINGS, vote } from '../halls.ts';
import { asNamed, BOTH, type Moment, press, type Shot, scan } from '../shot.ts';
import { DESKS, TABLETS, WORK } from '../sizes.ts';
import { RESIDENT, scene, TABLE } from './round.ts';

const QUESTION = {
  nl: 'Welke onderwerpen krijgen als eerste een vervolg?',
  ar: 'أي المواضيع تستحق المتابعة أولًا؟',
};
const SOME = { states: ['normal', 'full'] } as const;
const VOTER = 'organiser-90';
const voters = { screen: 'phone', sizes: ['phone'], languages: BOTH, ...SOME } as const;
const onTablet = { screen: 'table', sizes: TABLETS, languages: BOTH, ...SOME } as const;
const sign: Shot['url'] = async (hall) => (await hall.sign(TABLE)).url;

/** Everybody chooses what he wants to talk about in the afternoon. */
export const CHOICE: Moment = {
  begin: (hall) => hall.run({ type: 'startStep', step: 'lunch' }),
  shots: [
    { ...voters, name: 'choosing a theme', url: (hall) => hall.badge(RESIDENT) },
    {
      screen: 'kiosk',
      name: 'choosing a theme',
      sizes: TABLETS,
      languages: BOTH,
      ...SOME,
      url: (hall) => hall.link('desk', '?kiosk'),
      act: async (page, hall) => {
        await scan(page, await hall.badge(RESIDENT));
        await page.locator('main [role="status"] *').first().waitFor();
      },
    },
    { screen: 'director', name: 'choice', sizes: WORK, ...SOME, url: (hall) => hall.link('director') },
  ],
};

/** Each table writes its proposal. */
export const PROPOSAL: Moment = {
  async begin(hall) {
    await hall.run({ type: 'startStep', step: 'voorstel' });
    hall.pass(5 * 60_000);
  },
  shots: [
    { ...onTablet, name: 'proposal', url: sign },
    {
      ...onTablet,
      name: 'proposal of another day',
      languages: ['nl'],
      states: ['normal'],
      url: async (hall) => (await hall.sign(1)).url,
    },
  ],
};

let ballot = '';

/** A vote is open, for the organisers. */
export const VOTE: Moment = {
  async begin(hall, state) {
    await hall.run({ type: 'startStep', step: 'slot' });
    if (FILLINGS[state].ideas > 0) ballot = await vote(hall, QUESTION);
  },
  shots: [
    { ...voters, name: 'vote', url: (hall) => hall.badge(VOTER) },
    {
      ...voters,
      name: 'vote chosen',
      url: (hall) => hall.badge(VOTER),
      act: async (page) => {
        const boxes = page.getByRole('checkbox');
        for (const i of [0, 1, 2]) await boxes.nth(i).check();
      },
    },
    { ...voters, name: 'vote in', url: (hall) => hall.badge('organiser-1') },
    {
      screen: 'kiosk',
      name: 'vote ready',
      sizes: TABLETS,
      languages: BOTH,
      url: (hall) => hall.link('desk', '?kiosk=stem'),
    },
    {
      screen: 'kiosk',
      name: 'vote',
      sizes: TABLETS,
      languages: BOTH,
      ...SOME,
      url: (hall) => hall.link('desk', '?kiosk=stem'),
      act: async (page, hall) => {
        await scan(page, await hall.badge(VOTER));
        await page.getByRole('checkbox').first().waitFor();
      },
    },
    {
      screen: 'desk',
      name: 'vote of somebody',
      sizes: ['laptop'],
      ...SOME,
      url: (hall) => hall.link('desk'),
      act: async (page, hall) => {
        await asNamed('Naam van de balie', 'Balie A')(page);
        await scan(page, await hall.badge(VOTER));
        await page.locator('article h2').waitFor();
      },
    },
    { screen: 'director', name: 'vote', sizes: WORK, url: (hall) => hall.link('director') },
    {
      screen: 'director',
      name: 'opening a vote',
      sizes: DESKS,
      states: ['empty'],
      url: (hall) => hall.link('director'),
      act: (page) => press(page, 'Open een stemming'),
    },
    ...scene('ballot'),
  ],
};

/** Some vote on paper: their cards lie in the box, and a part of them was counted. */
export const PAPER: Moment = {
  async begin(hall, state) {
    if (FILLINGS[state].ideas === 0) return;
    const desk = { role: 'desk', device: 'Balie A' } as const;
    const options = [...hall.app.engine.summit.summit.themes.keys()];
    const piles = [3, 2].map((times, i) => ({ choice: options.slice(i, i + 3), times }));
    for (let i = 72; i < 84; i++)
      await hall.run({ type: 'handCard', ballot, person: `organiser-${i}` }, desk);
    for (const pile of piles)
      await hall.run({ type: 'countCards', ballot, batch: hall.newId(), piles: [pile] }, desk);
  },
  shots: [
    {
      screen: 'desk',
      name: 'cards from the box',
      sizes: ['laptop', 'tablet'],
      ...SOME,
      url: (hall) => hall.link('desk'),
      act: async (page) => {
        await asNamed('Naam van de balie', 'Balie A')(page);
        await press(page, 'Stemkaarten uit de bus');
        await page.locator('dialog[open] summary').first().click();
      },
    },
    {
      screen: 'director',
      name: 'cards not counted',
      sizes: DESKS,
      states: ['normal'],
      url: (hall) => hall.link('director'),
      act: async (page) => {
        await press(page, 'Sluit de stemming');
        await page.locator('dialog[open]').waitFor();
      },
    },
  ],
};

/** The vote is closed, and what was chosen gets a follow-up. */
export const RESULT: Moment = {
  async begin(hall, state) {
    if (FILLINGS[state].ideas > 0) await hall.run({ type: 'closeBallot', ballot });
  },
  shots: [
    ...scene('result').map((shot): Shot => ({ ...shot, ...SOME })),
    { ...voters, name: 'result', url: (hall) => hall.badge(VOTER) },
    { screen: 'director', name: 'result', sizes: DESKS, ...SOME, url: (hall) => hall.link('director') },
    {
      screen: 'organiser',
      name: 'followup chosen',
      sizes: DESKS,
      url: (hall) => hall.link('organiser', '?stap=followup'),
    },
  ],
};

/** What was chosen has somebody who takes it on. */
export const FOLLOWUP: Moment = {
  async begin(hall, state) {
    if (FILLINGS[state].ideas === 0) return;
    const { summit } = hall.app.engine;
    const chosen = [...summit.ballots.ballots].flatMap(([ballot, { closed }]) =>
      (closed?.chosen ?? []).map((of) => ({ ballot, of })),
    );
    const besides = [...summit.summit.themes.keys()].find((theme) => !chosen.some(({ of }) => of === theme));
    await hall.run({
      type: 'makeFollowups',
      followups: [...chosen, ...(besides === undefined ? [] : [{ ballot: null, of: besides }])].map(
        (source) => ({
          followup: hall.newId(),
          ...source,
        }),
      ),
    });
    const made = Object.entries(hall.app.engine.summit.followup.followups);
    for (const [i, [followup, { plan, revision }]] of made.slice(0, 2).entries())
      await hall.run({
        type: 'changeFollowup',
        followup,
        revision,
        plan: {
          ...plan,
          owner:
            i === 0 ? 'Wijkraad Merenwijk' : 'Maximiliaan-Alexander van den Oldenbarneveldt-Westerhuizen',
          group: 'Groene straten',
          date: '2027-04-14',
          place: 'Buurthuis De Pelikaan',
          status: 'planned',
          note: 'Zaal huren',
        },
      });
    for (const [followup] of made.slice(0, 1)) {
      const { revision } = hall.app.engine.summit.followup.followups[followup] ?? { revision: 1 };
      await hall.run({ type: 'approveFollowup', followup, revision });
    }
  },
  shots: [
    {
      screen: 'organiser',
      name: 'followup',
      sizes: DESKS,
      ...SOME,
      url: (hall) => hall.link('organiser', '?stap=followup'),
    },
  ],
};

/** Each table votes once, on its tablet. */
export const TABLE_VOTE: Moment = {
  async begin(hall) {
    const options = [...hall.app.engine.summit.summit.themes.keys()];
    const title = { nl: 'Welk thema nemen we samen mee?', ar: 'أي موضوع نأخذه معًا؟' };
    await hall.run({ type: 'openBallot', ballot: hall.newId(), title, options, choose: 2, voters: 'tables' });
  },
  shots: [{ ...onTablet, name: 'vote', url: sign }],
};
