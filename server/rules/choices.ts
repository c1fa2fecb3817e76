import type { ChoiceOffer, ChoiceOption, ChoiceOutcome } from '../../shared/facts/choices.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { ChoiceId, PersonId, Round, TableId, ThemeId } from '../../shared/ids.ts';
import { isSeated } from '../../shared/people.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { companionsOf } from './choiceHall.ts';
import { allocated, shifted } from './choicePlaces.ts';
import { ALREADY, type Decision, facts, type Rules, refusal, roles, type Situation } from './rule.ts';
import { roundsOver } from './seatingState.ts';
import type { Summit } from './state.ts';

export interface KnownChoice {
  round: Round;
  options: ChoiceOption[];
  most: number;
  /** To whom it was offered. */
  people: Set<PersonId>;
  wishes: Map<PersonId, ThemeId[]>;
  /** Who chose after closing, in that order. */
  late: PersonId[];
  state: 'open' | 'closed' | 'allocated';
  lot: string | null;
  outcomes: Map<PersonId, ChoiceOutcome>;
  /** What was given when places were given, and by what; null until then. */
  given: Pick<Allocated, 'parties' | 'open' | 'outcomes'> | null;
}

type Allocated = Extract<Fact, { type: 'choiceAllocated' }>;

export interface ChoicesState {
  choices: Map<ChoiceId, KnownChoice>;
  /** Themes that tables have in one round instead of their own. */
  themes: Map<Round, Map<TableId, ThemeId | null>>;
}

export const noChoices = (): ChoicesState => ({ choices: new Map(), themes: new Map() });

export function foldChoices(state: ChoicesState, fact: Fact): void {
  switch (fact.type) {
    case 'choiceOpened':
      state.choices.set(fact.choice, opened(fact));
      break;
    case 'choiceOffered':
      for (const person of fact.people) state.choices.get(fact.choice)?.people.add(person);
      break;
    case 'themesChosen':
      foldWishes(state.choices.get(fact.choice), fact);
      break;
    case 'choiceClosed': {
      const choice = state.choices.get(fact.choice);
      if (choice !== undefined) Object.assign(choice, { state: 'closed', lot: fact.lot });
      break;
    }
    case 'tablesThemed':
      state.themes.set(fact.round, new Map(fact.tables.map(({ table, theme }) => [table, theme])));
      break;
    case 'choiceAllocated':
    case 'choiceShifted': {
      const choice = state.choices.get(fact.choice);
      if (choice === undefined) break;
      choice.state = 'allocated';
      if (fact.type === 'choiceAllocated') choice.given = fact;
      for (const outcome of fact.outcomes) choice.outcomes.set(outcome.person, outcome);
    }
  }
}

const opened = ({ round, options, most, people }: ChoiceOffer): KnownChoice => ({
  round,
  options,
  most,
  people: new Set(people),
  wishes: new Map(),
  late: [],
  state: 'open',
  lot: null,
  outcomes: new Map(),
  given: null,
});

function foldWishes(
  choice: KnownChoice | undefined,
  { people, wishes, late }: Extract<Fact, { type: 'themesChosen' }>,
): void {
  if (choice === undefined) return;
  for (const person of people) {
    if (wishes.length === 0) choice.wishes.delete(person);
    else choice.wishes.set(person, wishes);
    if (!late) continue;
    choice.late = choice.late.filter((one) => one !== person);
    if (wishes.length > 0) choice.late.push(person);
  }
}

const direct = roles('director', 'organiser');

/** The round runs or is over: everybody sits. */
const hasBegun = ({ programme }: Summit, round: Round): boolean =>
  programme.running?.round === round || roundsOver(programme) >= round;

function offered(summit: Summit, ids: readonly ThemeId[]): ChoiceOption[] | Refusal {
  const options: ChoiceOption[] = [];
  for (const id of new Set(ids)) {
    const theme = summit.summit.themes.get(id);
    if (theme === undefined) return refusal('theme-unknown', { theme: id });
    options.push({ id, title: theme.title });
  }
  return options.length < 2 ? refusal('too-few-themes') : options;
}

export const choicesRules: Rules<'openChoice' | 'chooseThemes' | 'closeChoice' | 'allocateChoice'> = {
  openChoice: {
    access: direct,
    decide({ choice, round, themes, most }, { summit }) {
      const known = [...summit.choices.choices.values()];
      if (summit.choices.choices.has(choice)) return refusal('id-taken', { id: choice });
      if (![...summit.programme.steps.values()].some((step) => step.round === round))
        return refusal('round-unknown');
      if (known.some((one) => one.round === round)) return refusal('choice-exists');
      if (hasBegun(summit, round)) return refusal('choice-over');
      const options = offered(summit, themes);
      if ('code' in options) return options;
      const people = [...summit.people.roles].flatMap(([id, role]) => (isSeated(role) ? [id] : []));
      if (people.length === 0) return refusal('no-people');
      const offer = { choice, round, options, most: Math.min(most, options.length), people };
      return facts({ type: 'choiceOpened', ...offer });
    },
  },
  chooseThemes: {
    access: (actor, { person }) =>
      roles('desk', 'organiser')(actor) || (actor.role === 'participant' && actor.person === person),
    decide({ choice: id, person, wishes: asked }, situation) {
      const { summit, book } = situation;
      const choice = summit.choices.choices.get(id);
      if (choice === undefined) return refusal('choice-unknown');
      const role = summit.people.roles.get(person);
      if (role === undefined) return refusal('person-unknown');
      if (!isSeated(role)) return refusal('person-no-seat');
      if (hasBegun(summit, choice.round)) return refusal('choice-over');
      const wishes = [...new Set(asked)];
      if (wishes.length > choice.most) return refusal('too-many-choices', { choose: choice.most });
      const stranger = wishes.find((theme) => !choice.options.some((option) => option.id === theme));
      if (stranger !== undefined) return refusal('theme-unknown', { theme: stranger });
      return chosen(id, companionsOf(book, person), wishes, situation);
    },
  },
  closeChoice: {
    access: direct,
    decide({ choice: id, lot }, { summit }) {
      const choice = summit.choices.choices.get(id);
      if (choice === undefined) return refusal('choice-unknown');
      if (choice.state !== 'open') return ALREADY;
      return facts({ type: 'choiceClosed', choice: id, people: [...choice.people], lot });
    },
  },
  allocateChoice: {
    access: direct,
    decide(command, situation) {
      const choice = situation.summit.choices.choices.get(command.choice);
      if (choice === undefined) return refusal('choice-unknown');
      if (choice.state === 'open') return refusal('choice-open');
      if (choice.state === 'allocated') return ALREADY;
      if (hasBegun(situation.summit, choice.round)) return refusal('choice-over');
      return allocated(command, choice, situation);
    },
  },
};

function chosen(
  id: ChoiceId,
  people: readonly PersonId[],
  wishes: ThemeId[],
  situation: Situation,
): Decision {
  const choice = situation.summit.choices.choices.get(id) as KnownChoice;
  const before = choice.wishes.get(people[0] ?? '') ?? [];
  const hasPlace = people.some((person) => (choice.outcomes.get(person)?.theme ?? null) !== null);
  if (before.join() === wishes.join() && !(wishes.length === 0 && hasPlace)) return ALREADY;
  const strangers = people.filter((person) => !choice.people.has(person));
  const { round, options, most } = choice;
  const late = choice.state !== 'open';
  const offer: Fact[] =
    strangers.length === 0
      ? []
      : [{ type: 'choiceOffered', open: !late, choice: id, round, options, most, people: strangers }];
  const said: Fact = { type: 'themesChosen', choice: id, people: [...people], wishes, before, late };
  const after = choice.state === 'allocated' ? shifted(id, choice, people, wishes, situation) : [];
  return { facts: [...offer, said, ...after] };
}
