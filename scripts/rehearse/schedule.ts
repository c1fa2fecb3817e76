import type { Step } from '../../shared/facts/programme.ts';
import { type Random, shuffle } from '../../shared/seating/random.ts';
import type { Conversation } from './corpus/corpus.ts';
import type { Said } from './corpus/said.ts';

/** A step with its minutes of the day: counted from the first step, as planned, without delays. */
export interface Part {
  step: Step;
  from: number;
  to: number;
}

export function timeline(steps: readonly Step[]): Part[] {
  let from = 0;
  return steps.map((step) => {
    const part = { step, from, to: from + step.minutes };
    from = part.to;
    return part;
  });
}

export interface Arrival<Person> {
  person: Person;
  minute: number;
  /** Index of the desk. */
  desk: number;
  /** Shown twice at the desk; or scanned by mistake, undone, and scanned again when he really comes. */
  slip: 'none' | 'twice' | 'mistaken';
}

const LATE_SHARE = 0.03;
const TWICE_SHARE = 0.01;

/** Everybody comes while the doors are open, most in the middle, a few late; exactly one is scanned by mistake. */
export function planArrivals<Person>(
  people: readonly Person[],
  doors: Part,
  desks: number,
  random: Random,
): Arrival<Person>[] {
  const length = doors.to - doors.from;
  const minute = (): number =>
    random.next() < LATE_SHARE
      ? doors.to + random.next() * 0.5 * length
      : doors.from + ((random.next() + random.next()) / 2) * 0.95 * length;
  const arrivals = shuffle([...people], random).map(
    (person): Arrival<Person> => ({
      person,
      minute: minute(),
      desk: random.below(desks),
      slip: random.next() < TWICE_SHARE ? 'twice' : 'none',
    }),
  );
  if (arrivals[0] !== undefined) arrivals[0].slip = 'mistaken';
  return arrivals.sort((a, b) => a.minute - b.minute);
}

/** One card that a table writes, and what becomes of it. */
export interface Card {
  minute: number;
  round: number;
  said: Said;
  /** A better wording, or the card taken back, some minutes later. */
  then: { minute: number; said: Said | null } | null;
}

const FEWEST = 3;
const MOST = 5;
const REWORDED_SHARE = 0.05;
const WITHDRAWN_SHARE = 0.02;

/** What one table writes: a few cards in each round, and in the last round its one proposal. */
export function planTable(parts: readonly Part[], talk: Conversation, random: Random): Card[] {
  const rounds = parts.filter(({ step }) => step.round !== undefined);
  return rounds.flatMap((part, i) => {
    const isLast = rounds.length > 1 && i === rounds.length - 1;
    const count = isLast ? 1 : FEWEST + random.below(MOST - FEWEST + 1);
    return Array.from({ length: count }, (_, k) => {
      const said = isLast ? talk.proposal() : talk.next();
      // Each card has its own share of the round, so that a table never writes two at once.
      const at = isLast ? 0.6 + 0.3 * random.next() : 0.15 + (0.7 * (k + random.next())) / count;
      return planCard(part, at, said, random);
    });
  });
}

function planCard({ step, from, to }: Part, at: number, said: Said, random: Random): Card {
  const minute = from + at * (to - from);
  const chance = random.next();
  const later = minute + 0.08 * (to - from) * (0.5 + random.next());
  const better = { ...said, text: `${said.text} ${AFTERTHOUGHT[said.lang] ?? ''}`.trimEnd() };
  const then =
    chance < WITHDRAWN_SHARE
      ? { minute: later, said: null }
      : chance < WITHDRAWN_SHARE + REWORDED_SHARE
        ? { minute: later, said: better }
        : null;
  return { minute, round: step.round ?? 0, said, then };
}

const AFTERTHOUGHT: Record<string, string> = {
  nl: 'Begin klein, in één straat.',
  en: 'Start small, in one street.',
  ar: 'لنبدأ بشارع واحد.',
  tr: 'Küçük başlayalım.',
  uk: 'Почнімо з однієї вулиці.',
};
