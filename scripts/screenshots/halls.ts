import { hashOf } from '../../server/auth/secrets.ts';
import type { IdeaWords } from '../../shared/facts/ideas.ts';
import type { HallLook, SummitDescription, Theme } from '../../shared/facts/summit.ts';
import type { Person, PersonName } from '../../shared/people.ts';
import { seeded } from '../../shared/seating/random.ts';
import { ADDRESSEES, DISTRICTS, THEMES } from '../practice/city.ts';
import { PRACTICE_DAY } from '../practice/day.ts';
import { practiceHall } from '../practice/hall.ts';
import { LEIDEN, practicePeople } from '../practice/people.ts';
import { Conversation } from '../rehearse/corpus/corpus.ts';
import { LONG_BUNDLES, LONG_IDEAS, LONG_NAMES, LONG_PROPOSAL, LONG_ROOMS, LONG_THEMES } from './longWords.ts';
import type { State } from './shot.ts';
import type { PictureHall } from './stage.ts';

/** What stands on the screens. */
export interface Filling {
  look?: HallLook;
  themes: readonly Theme[];
  /** Names of the rooms, in the order of the practice hall. */
  rooms?: readonly string[];
  /** What some of the people are called. */
  names?: readonly PersonName[];
  ideas: number;
  arrivals: number;
  say: (theme: string, nth: number) => IdeaWords;
  bundles: readonly string[];
  proposal?: typeof LONG_PROPOSAL;
}

const CITY: HallLook['city'] = {
  districts: Object.fromEntries(DISTRICTS),
  ages: { '0-17': 18, '18-34': 29, '35-49': 18, '50-64': 18, '65-79': 13, '80+': 4 },
};
const REPORT = 'https://www.burgertopleiden.nl/verslag';
/** A plain mark in the summit's colours: a town gate. */
const LOGO = `data:image/svg+xml;base64,${Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 80"><path fill="#00695c" d="M0 80V24h12V12h12v12h12V12h12v12h12v56H44V60a14 14 0 0 0-28 0v20z"/><text x="76" y="58" font-family="sans-serif" font-weight="700" font-size="40" fill="#00695c">Leiden</text></svg>',
).toString('base64')}`;

const random = seeded(20);
const conversations = new Map<string, Conversation>();
function spoken(theme: string): IdeaWords {
  const known = conversations.get(theme) ?? new Conversation(theme, random);
  conversations.set(theme, known);
  return { ...known.next() };
}
/** One in four is as long as can be; all of them would be one card to whoever looks for similar ones. */
const long = (theme: string, nth: number): IdeaWords => {
  const [lang, text] = LONG_IDEAS[(nth / 4) % LONG_IDEAS.length] ?? [];
  if (lang === undefined || text === undefined) return spoken(theme);
  return { text, lang, kind: 'recommendation', addressee: null };
};

const USUAL_BUNDLES = [
  'Meer bomen en schaduw in stenige straten',
  'Betaalbaar wonen voor wie hier werkt',
  'Veilig fietsen, ook voor kinderen en ouderen',
  'Een ontmoetingsplek in elke wijk',
  'Zwerfafval: vaker legen en samen opruimen',
  'Eén loket voor wie hulp nodig heeft',
  'Jongeren beslissen mee over hun eigen plek',
  'Minder regels voor straatfeesten',
];

export const FILLINGS: Record<State, Filling> = {
  normal: {
    look: { city: CITY, report: REPORT },
    themes: THEMES,
    ideas: 1400,
    arrivals: 688,
    say: spoken,
    bundles: USUAL_BUNDLES,
  },
  empty: { themes: THEMES, ideas: 0, arrivals: 0, say: spoken, bundles: [] },
  full: {
    look: {
      city: CITY,
      report: REPORT,
      second: 'ar',
      colours: { main: '#00695c', accent: '#ffd400' },
      logo: LOGO,
    },
    themes: LONG_THEMES,
    rooms: LONG_ROOMS,
    names: LONG_NAMES,
    ideas: 4000,
    arrivals: 812,
    say: long,
    bundles: LONG_BUNDLES,
    proposal: LONG_PROPOSAL,
  },
};

const MINUTE = 60_000;
const APPROVED = 30;

/** The summit, its tables and its people, by the commands of those who would. */
export async function prepare(hall: PictureHall, filling: Filling): Promise<void> {
  const { themes, look } = filling;
  const summit: SummitDescription = {
    name: 'Burgertop Leiden',
    city: 'Leiden',
    date: '2027-03-20',
    addressees: [...ADDRESSEES],
    districts: DISTRICTS.map(([name]) => name),
    rehearsal: false,
  };
  await hall.run({ type: 'describeSummit', summit: { ...summit, look: look ?? {} } });
  await hall.run({ type: 'setThemes', themes: [...themes] });
  const { rooms, tables } = practiceHall();
  await hall.run({
    type: 'setTables',
    rooms: rooms.map((room, i) => ({ ...room, name: filling.rooms?.[i] ?? room.name })),
    tables: tables.map((table, i) => ({ ...table, theme: themes[i % themes.length]?.id ?? '' })),
  });
  await hall.run({ type: 'setProgramme', steps: [...PRACTICE_DAY] });
  const people = peopleOf(filling);
  const badges = people.map(({ id }) => ({ person: id, hash: hashOf(hall.app.signet.badge(id)) }));
  await hall.run({ type: 'importPeople', added: people, changed: [], badges });
}

/** Names that are hard on a page come round often, and the first two people have them. */
function peopleOf({ names = [], themes }: Filling): Person[] {
  const known = new Set(themes.map(({ id }) => id));
  return practicePeople({ ...LEIDEN, organisers: 96 }, seeded(3), 2027).map((person, i) => ({
    ...person,
    name: i % 10 < names.length ? (names[i % 10] ?? person.name) : person.name,
    wishes: person.wishes.filter((id) => known.has(id)),
  }));
}

/** Those who come today. */
export async function arrive(hall: PictureHall, { arrivals }: Filling): Promise<void> {
  const people = [...hall.app.engine.book.people.keys()].slice(0, arrivals);
  for (const person of people)
    await hall.run({ type: 'recordArrival', person, desk: 'A', at: hall.app.clock.now() });
  await hall.run({ type: 'reflectHall' });
}

/** The hall in the middle of the second round, where nobody looks at the seats. */
export async function fill(hall: PictureHall, filling: Filling): Promise<void> {
  await prepare(hall, filling);
  await arrive(hall, filling);
  await discuss(hall, filling);
}

/** Up to the middle of the second round. */
export async function discuss(hall: PictureHall, filling: Filling): Promise<void> {
  await hall.run({ type: 'startStep', step: 'ronde-1' });
  await talk(hall, filling, 1, 0.6);
  await hall.run({ type: 'startStep', step: 'ronde-2' });
  await talk(hall, filling, 2, 0.4);
  await work(hall, filling);
}

/** Ideas of all tables over the first minutes of a round. */
async function talk(hall: PictureHall, { ideas, say }: Filling, round: number, share: number): Promise<void> {
  const { tables } = hall.app.engine.summit.summit;
  const list = [...tables.values()].filter(({ number }) => number % 19 !== 0);
  const count = Math.round(ideas * share);
  const minutes = 22;
  for (let i = 0; i < count; i++) {
    const table = list[(i * 37) % list.length];
    if (table === undefined) break;
    // More in the middle of a round than at its ends.
    const wave = 0.35 + Math.sin((Math.PI * i) / count) ** 2;
    hall.pass((minutes * MINUTE * 0.6) / (count * wave));
    const words = say(table.theme ?? '', i);
    const idea = hall.newId();
    await hall.run({ type: 'addIdea', idea, table: table.id, round, words });
    if (round === 2 && count - i <= APPROVED) await hall.run({ type: 'approveIdea', idea });
  }
  if (ideas === 0) hall.pass(4 * MINUTE);
}

/** What the theme team and the tables made of it. */
async function work(hall: PictureHall, { bundles, ideas, proposal }: Filling): Promise<void> {
  const said = [...hall.app.engine.summit.ideas.ideas.keys()];
  for (const [i, heading] of bundles.entries()) {
    const bundle = hall.newId();
    const cards = said.splice(0, 41 - i * 4);
    await hall.run({ type: 'makeBundle', act: hall.newId(), bundle, heading, cards });
    if (i === 2)
      await hall.run({ type: 'markDissent', act: hall.newId(), bundles: [bundle], cards: [], dissent: true });
    await hall.run({ type: 'approveBundle', bundle, heading });
  }
  if (ideas === 0) return;
  const words = proposal ?? {
    title: 'Een buurttuin in elke wijk',
    what: 'De buurt tuiniert er samen en deelt de oogst. Wie geen tuin heeft, krijgt er een plek. Een keer per maand eten we er met elkaar.',
    forWhom: 'Voor iedereen die wil meedoen, ook zonder tuin.',
    firstStep: 'De gemeente wijst in het voorjaar een stuk grond aan.',
    lang: 'nl',
    objection: '',
  };
  const id = hall.newId();
  const { objection, ...written } = words;
  await hall.run({
    type: 'addProposal',
    proposal: id,
    table: '41',
    round: 2,
    step: 'ronde-2',
    words: written,
  });
  const thumbs = { for: 6, against: 1, neutral: 1 };
  await hall.run({ type: 'signProposal', proposal: id, words: written, thumbs, objection });
  const revision = objection === '' ? 1 : 2;
  await hall.run({ type: 'approveProposal', proposal: id, revision });
}

/** Opens a vote over the themes and lets those with a vote come by. */
export async function vote(hall: PictureHall, title: { nl: string; ar?: string }): Promise<string> {
  const ballot = hall.newId();
  const options = [...hall.app.engine.summit.summit.themes.keys()];
  await hall.run({ type: 'openBallot', ballot, title, options, choose: 3 });
  const voters = [...hall.app.engine.book.people.values()].filter(({ role }) => role === 'organiser');
  for (const [i, { id }] of voters.slice(0, 71).entries()) {
    const choice = [0, 1, 3].map((k) => options[(i * (k + 1) + (i % 5) * k) % options.length] ?? '');
    await hall.run(
      { type: 'castVote', ballot, receipt: hall.newId(), choice: [...new Set(choice)] },
      { role: 'participant', device: `phone of ${id}`, person: id },
    );
  }
  return ballot;
}
