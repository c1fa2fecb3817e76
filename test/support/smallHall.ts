import type { ChoiceOffer } from '../../shared/facts/choices.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { FollowupPlan } from '../../shared/facts/followup.ts';
import type { IdeaPlace, IdeaWords } from '../../shared/facts/ideas.ts';
import type { Step } from '../../shared/facts/programme.ts';
import type { ProposalWords } from '../../shared/facts/proposals.ts';
import type { Room, SummitDescription, Table, TablePlace, Theme } from '../../shared/facts/summit.ts';
import type { Person, PersonRole } from '../../shared/people.ts';
import { mint } from './ids.ts';

/* A summit of three tables in two rooms, small enough to keep in mind while reading a test. */

export const NOON = Date.UTC(2027, 2, 20, 11);

export const DESCRIPTION: SummitDescription = {
  name: 'Burgertop Leiden',
  city: 'Leiden',
  date: '2027-03-20',
  addressees: [{ id: 'gemeente', title: { nl: 'de gemeente' } }],
  districts: [],
  rehearsal: true,
};
export const THEMES: Theme[] = [
  { id: 'green', title: { nl: 'Groen' } },
  { id: 'home', title: { nl: 'Wonen' } },
  { id: 'safe', title: { nl: 'Veilig' } },
];
export const ROOMS: Room[] = [
  { id: 'zaal', name: 'Grote zaal' },
  { id: 'foyer', name: 'Foyer' },
];
export const TABLES: Table[] = [
  { id: 't1', number: 1, room: 'zaal', capacity: 2, theme: 'green', provides: [], languages: [] },
  {
    id: 't2',
    number: 2,
    room: 'zaal',
    capacity: 2,
    theme: 'home',
    provides: ['wheelchair'],
    languages: ['ar'],
  },
  { id: 't3', number: 3, room: 'foyer', capacity: 1, provides: [], languages: [] },
];
export const STEPS: Step[] = [
  { id: 'doors', kind: 'doors', title: { nl: 'Inloop' }, minutes: 30 },
  { id: 'first', kind: 'round', title: { nl: 'Ronde 1' }, minutes: 40, round: 1 },
  { id: 'second', kind: 'round', title: { nl: 'Ronde 2' }, minutes: 40, round: 2 },
  { id: 'vote', kind: 'ballot', title: { nl: 'Stemming' }, minutes: 10 },
];
const ROLES = {
  ann: 'participant',
  bob: 'participant',
  cas: 'wildcard',
  fay: 'facilitator',
  olga: 'organiser',
  otto: 'organiser',
} as const satisfies Record<string, PersonRole>;
export type Name = keyof typeof ROLES;
export const roleOf = (person: Name): PersonRole => ROLES[person];

export const person = (id: Name, more: Partial<Person> = {}): Person => ({
  id,
  role: ROLES[id],
  name: { given: id, prefix: '', family: 'Tester' },
  code: `CODE0${id.toUpperCase()}`,
  wishes: [],
  needs: [],
  languages: [],
  apart: [],
  ...more,
});
export const PEOPLE: Person[] = (Object.keys(ROLES) as Name[]).map((id) => person(id));

export const place = (id: string): TablePlace => {
  const table = TABLES.find((one) => one.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  const room = ROOMS.find((one) => one.id === table.room)?.name ?? '';
  return { table: id, number: table.number, room, theme: table.theme ?? null };
};
export const ideaPlace = (id: string, round: number | null = 1): IdeaPlace => {
  const { table, number, theme } = place(id);
  return { table, number, round, theme };
};
export const words = (text: string): IdeaWords => ({ text, lang: 'nl', kind: 'tip', addressee: null });

/** Everything that is there before the doors open, but for the seats. */
export const PREPARED: Fact[] = [
  { type: 'summitDescribed', summit: DESCRIPTION },
  { type: 'themesSet', themes: THEMES },
  { type: 'tablesSet', rooms: ROOMS, tables: TABLES },
  { type: 'programmeSet', steps: STEPS },
  { type: 'peopleListed', people: PEOPLE.map(({ id, role }) => ({ person: id, role })) },
];

/** Round 1: ann and bob at table 1, which is then full; cas at table 2. */
export const SEATED: Fact = {
  type: 'seatsAssigned',
  round: 1,
  tables: [
    { place: place('t1'), people: ['ann', 'bob'], here: [] },
    { place: place('t2'), people: ['cas'], here: [] },
    { place: place('t3'), people: [], here: [] },
  ],
  unplaced: [],
  hash: 'plan',
};

export const started = (step: string, at = NOON): Fact => {
  const { round, minutes } = STEPS.find((one) => one.id === step) ?? { round: undefined, minutes: 0 };
  return { type: 'stepStarted', step, round: round ?? null, startedAt: at, endsAt: at + minutes * 60_000 };
};
export const arrived = (name: Name, seats = [{ round: 1, table: 't1' }]): Fact => ({
  type: 'personArrived',
  person: name,
  desk: 'A',
  at: NOON,
  role: ROLES[name],
  seats,
});
export const added = (name: string, table = 't1', text = `Idee ${name}`): Fact => ({
  type: 'ideaAdded',
  idea: mint(name),
  place: ideaPlace(table),
  words: words(text),
  at: NOON,
  late: false,
});
export const proposed = (more: Partial<Extract<Fact, { type: 'proposalAdded' }>> = {}): Fact => ({
  type: 'proposalAdded',
  proposal: PROPOSAL,
  place: { ...ideaPlace('t1'), step: 'first' },
  words: proposalWords('Plan'),
  at: NOON,
  late: false,
  beside: null,
  ...more,
});
export const CHOICE = mint('choice');
export const PROPOSAL = mint('proposal');
export const proposalWords = (title: string): ProposalWords => ({
  title,
  what: `${title}, uitgewerkt`,
  forWhom: 'Voor de buurt',
  firstStep: 'Samen beginnen',
  lang: 'nl',
});
export const BALLOT = mint('ballot');
export const FOLLOWUP = mint('followup');
export const CALL = mint('call');
export const opened = (electorate: Name[] = ['olga', 'otto'], choose = 1): Fact => ({
  type: 'ballotOpened',
  ballot: BALLOT,
  title: { nl: 'Welk thema gaat door?' },
  options: THEMES.map(({ id, title }) => ({ id, title })),
  choose,
  electorate,
  terms: { method: 'approval', most: choose, rule: 'equal-shares', lot: mint('fresh 0'), trial: false },
});

/** Green won, home was just behind. */
export const closed: Fact = {
  type: 'ballotClosed',
  ballot: BALLOT,
  cast: 2,
  electorate: ['olga', 'otto'],
  counts: [
    { option: 'green', votes: 2 },
    { option: 'home', votes: 1 },
    { option: 'safe', votes: 0 },
  ],
  chosen: ['green'],
  tied: [],
  count: null,
};
export const followupPlan = (more: Partial<FollowupPlan> = {}): FollowupPlan => ({
  title: { nl: 'Groen' },
  ...{ owner: '', group: '', date: null, place: '', status: 'todo', reason: '', note: '' },
  ...more,
});
/** What becomes of the theme that the ballot chose. */
export const followed = (more: Partial<Extract<Fact, { type: 'followupMade' }>> = {}): Fact => ({
  type: 'followupMade',
  followup: FOLLOWUP,
  source: { ballot: BALLOT, of: 'green', from: 'theme' },
  plan: followupPlan(),
  at: NOON,
  ...more,
});

/** The choice of a theme for round 2, offered to all who are given a seat. */
export const offered = (more: Partial<ChoiceOffer> = {}): Fact => ({
  type: 'choiceOpened',
  choice: CHOICE,
  round: 2,
  options: THEMES.map(({ id, title }) => ({ id, title })),
  most: 3,
  people: ['ann', 'bob', 'cas'],
  ...more,
});
export const wished = (people: Name[], wishes: string[], before: string[] = []): Fact => ({
  type: 'themesChosen',
  choice: CHOICE,
  people,
  wishes,
  before,
  late: false,
});

/** Table 1 asks somebody to come. */
export const askedHelp = (more: Partial<Extract<Fact, { type: 'helpAsked' }>> = {}): Fact => ({
  type: 'helpAsked',
  call: CALL,
  table: 't1',
  reason: 'technology',
  at: NOON,
  ...more,
});
