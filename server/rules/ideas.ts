import { moveCard } from '../../shared/facts/cardOrder.ts';
import type { Actor, Fact } from '../../shared/facts/fact.ts';
import type { IdeaPlace, IdeaWords } from '../../shared/facts/ideas.ts';
import type { IdeaId, Round, TableId } from '../../shared/ids.ts';
import { type AskedTable, mayType } from '../../shared/programme/typing.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { recounted } from './bundles.ts';
import { themeOf } from './place.ts';
import { ALREADY, type Decision, facts, type Rules, refusal, roles, type Situation } from './rule.ts';
import type { Summit } from './state.ts';

export interface KnownIdea {
  place: IdeaPlace;
  words: IdeaWords;
  withdrawn: boolean;
  shown: boolean;
  /** Somebody of the theme team read these words and chose. */
  judged: boolean;
  /** Nobody tapped it: all cards were let through. */
  untapped?: boolean;
  /** Number of the paper form that it was typed in from. */
  form?: number;
}

export interface IdeasState {
  ideas: Map<IdeaId, KnownIdea>;
  /** Paper forms that were typed in, by their number. */
  forms: Map<number, { idea: IdeaId; table: number; at: number }>;
  /** The cards of each table in its own order, withdrawn ones too; the oldest first until somebody moved one. */
  orders: Map<TableId, IdeaId[]>;
}

export const noIdeas = (): IdeasState => ({ ideas: new Map(), forms: new Map(), orders: new Map() });

export function foldIdeas(state: IdeasState, fact: Fact): void {
  switch (fact.type) {
    case 'ideaAdded':
      state.ideas.set(fact.idea, {
        place: fact.place,
        words: fact.words,
        withdrawn: false,
        shown: false,
        judged: false,
        ...(fact.form !== undefined && { form: fact.form }),
      });
      if (fact.form !== undefined)
        state.forms.set(fact.form, { idea: fact.idea, table: fact.place.number, at: fact.at });
      orderOf(state, fact.place.table).push(fact.idea);
      break;
    case 'ideaMoved':
      moveCard(orderOf(state, fact.place.table), fact.idea, fact.spot);
      break;
    case 'ideaReworded':
      change(state, fact.idea, { words: fact.words, shown: false, judged: false });
      break;
    case 'ideaWithdrawn':
      change(state, fact.idea, { withdrawn: true, shown: false });
      break;
    case 'ideaRestored':
      change(state, fact.idea, { withdrawn: false });
      break;
    case 'ideaApproved':
      change(state, fact.idea, { shown: true, judged: true, untapped: fact.untapped === true });
      break;
    case 'ideaHidden':
      change(state, fact.idea, { shown: false, judged: true, untapped: false });
      break;
  }
}

function orderOf({ orders }: IdeasState, table: TableId): IdeaId[] {
  const order = orders.get(table) ?? [];
  if (order.length === 0) orders.set(table, order);
  return order;
}

function change(state: IdeasState, id: IdeaId, part: Partial<KnownIdea>): void {
  const idea = state.ideas.get(id);
  if (idea !== undefined) Object.assign(idea, part);
}

/** A facilitator acts on the ideas of the own table only. */
const ownIdea = (actor: Actor, { idea }: { idea: IdeaId }, { summit }: Situation): boolean => {
  if (roles('organiser')(actor)) return true;
  const known = summit.ideas.ideas.get(idea);
  // An unknown idea is no matter of rights: the decision says that it does not exist.
  return actor.role === 'facilitator' && (known === undefined || known.place.table === actor.table);
};

const moderate = roles('themeTeam', 'director', 'organiser');

function existing(id: IdeaId, { summit }: Situation): KnownIdea | Refusal {
  return summit.ideas.ideas.get(id) ?? refusal('idea-unknown');
}

/** Runs a decision on an idea that exists and was not withdrawn. */
function onIdea(id: IdeaId, situation: Situation, decide: (idea: KnownIdea) => Decision): Decision {
  const idea = existing(id, situation);
  if ('code' in idea) return idea;
  return idea.withdrawn ? refusal('idea-withdrawn') : decide(idea);
}

/** With what the hall must know of it: whether it is a minority's view. */
const approving = (idea: IdeaId, place: IdeaPlace, words: IdeaWords, { bundles }: Summit) => ({
  ...{ type: 'ideaApproved' as const, idea, place, words },
  ...(bundles.ideas[idea]?.dissent === true && { dissent: true as const }),
});

/** What a summit that lets all ideas through approves with them. */
const atOnce = ({ moderation }: Summit, approved: ReturnType<typeof approving>): Fact[] =>
  moderation.ideas === 'all' ? [{ ...approved, untapped: true }] : [];

/** A paper form counts once. A card that was taken back counts no more, so its form may come again. */
function typedBefore(form: number, { ideas: { ideas, forms } }: Summit): Refusal | null {
  const typed = forms.get(form);
  if (typed === undefined || ideas.get(typed.idea)?.withdrawn === true) return null;
  return refusal('form-known', { form: String(form), table: String(typed.table), at: typed.at });
}

/** Who sits at a table may type for it in a round in which each does so on the own phone. */
function typesOnOwnPhone(
  { role, person }: Actor,
  table: TableId,
  round: Round | null,
  { tables, programme }: Summit,
): boolean {
  if (role !== 'participant' || person === undefined || round === null) return false;
  if (tables.seats.get(round)?.get(person) !== table) return false;
  return [...programme.steps.values()].some((step) => step.round === round && step.typing === 'phones');
}

/** Whether the running order has steps for that moment, and none of them asks this table to type. */
function isOutside(round: Round | null, table: AskedTable, { programme }: Summit): boolean {
  const { steps, running } = programme;
  const moment = [...steps.values()].filter((step) =>
    round === null ? step.id === running?.step : step.round === round,
  );
  return moment.length > 0 && !moment.some((step) => mayType(step, table));
}

export const ideasRules: Rules<
  'addIdea' | 'rewordIdea' | 'withdrawIdea' | 'restoreIdea' | 'moveIdea' | 'approveIdea' | 'hideIdea'
> = {
  addIdea: {
    access: (actor, { table, round }, { summit }) =>
      roles('organiser')(actor) ||
      (actor.role === 'facilitator' && actor.table === table) ||
      typesOnOwnPhone(actor, table, round, summit),
    decide({ idea, table: id, round, words, form }, { summit, now }) {
      if (summit.ideas.ideas.has(idea) || summit.bundles.minted.has(idea))
        return refusal('id-taken', { id: idea });
      const known = form === undefined ? null : typedBefore(form, summit);
      if (known !== null) return known;
      const table = summit.summit.tables.get(id);
      if (table === undefined) return refusal('table-unknown', { table: id });
      const running = summit.programme.running;
      const themes = round === null ? undefined : summit.choices.themes.get(round);
      const place = { table: id, number: table.number, round, theme: themeOf(table, themes) };
      const late = round !== null && running?.round !== round;
      const outside = isOutside(
        round,
        { number: table.number, room: table.room, theme: place.theme },
        summit,
      );
      return facts(
        {
          type: 'ideaAdded',
          idea,
          place,
          words,
          at: now,
          late,
          ...(outside && { outside }),
          ...(form !== undefined && { form }),
        },
        ...atOnce(summit, approving(idea, place, words, summit)),
      );
    },
  },
  rewordIdea: {
    access: ownIdea,
    decide: ({ idea, words }, situation) =>
      onIdea(idea, situation, ({ place, words: before, shown }) => {
        const same = (Object.keys(words) as (keyof IdeaWords)[]).every((key) => words[key] === before[key]);
        if (same) return ALREADY;
        const approved = approving(idea, place, words, situation.summit);
        return facts(
          { type: 'ideaReworded', idea, place, words, shown },
          ...atOnce(situation.summit, approved),
        );
      }),
  },
  withdrawIdea: {
    access: ownIdea,
    decide({ idea }, situation) {
      const known = existing(idea, situation);
      if ('code' in known) return known;
      if (known.withdrawn) return ALREADY;
      const { place, shown } = known;
      return facts({ type: 'ideaWithdrawn', idea, place, shown }, ...recounted(situation.summit, idea, true));
    },
  },
  restoreIdea: {
    access: ownIdea,
    decide({ idea }, situation) {
      const known = existing(idea, situation);
      if ('code' in known) return known;
      if (!known.withdrawn) return ALREADY;
      const { place, words, form } = known;
      const again = form === undefined ? null : typedBefore(form, situation.summit);
      if (again !== null) return again;
      return facts(
        { type: 'ideaRestored', idea, place, words, at: situation.now },
        ...recounted(situation.summit, idea, false),
        ...atOnce(situation.summit, approving(idea, place, words, situation.summit)),
      );
    },
  },
  moveIdea: {
    access: ownIdea,
    decide({ idea, spot }, situation) {
      const known = existing(idea, situation);
      if ('code' in known) return known;
      // A neighbour that is not there, or not at this table, is no reason to trouble a person: the card stays where it is.
      const order = situation.summit.ideas.orders.get(known.place.table) ?? [];
      if (!moveCard([...order], idea, spot)) return ALREADY;
      return facts({ type: 'ideaMoved', idea, place: known.place, spot });
    },
  },
  approveIdea: {
    access: moderate,
    decide: ({ idea }, situation) =>
      onIdea(idea, situation, ({ place, words, shown, untapped }) =>
        shown && untapped !== true ? ALREADY : facts(approving(idea, place, words, situation.summit)),
      ),
  },
  hideIdea: {
    access: moderate,
    decide({ idea, reason }, situation) {
      const known = existing(idea, situation);
      if ('code' in known) return known;
      const { place, shown, judged } = known;
      // A reason may also be given afterwards.
      if (!shown && judged && reason === undefined) return ALREADY;
      return facts({ type: 'ideaHidden', idea, place, ...(reason && { reason }) });
    },
  },
};
