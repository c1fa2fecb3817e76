import type { Step } from '../../shared/facts/programme.ts';
import type { ProposalWords, Thumbs } from '../../shared/facts/proposals.ts';
import type { StepId } from '../../shared/ids.ts';
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

const roundsOf = (parts: readonly Part[]): Part[] => parts.filter(({ step }) => step.round !== undefined);

/** What one table writes: a few cards in each round; the last round is for the proposal, unless it is the only one. */
export function planTable(parts: readonly Part[], talk: Conversation, random: Random): Card[] {
  const rounds = roundsOf(parts);
  return (rounds.length > 1 ? rounds.slice(0, -1) : rounds).flatMap((part) => {
    const count = FEWEST + random.below(MOST - FEWEST + 1);
    return Array.from({ length: count }, (_, k) => {
      // Each card has its own share of the round, so that a table never writes two at once.
      const at = 0.15 + (0.7 * (k + random.next())) / count;
      return planCard(part, at, talk.next(), random);
    });
  });
}

/** The one proposal of a table: written, made better, read back and signed by most. */
export interface PlannedProposal {
  round: number;
  step: StepId;
  minute: number;
  words: ProposalWords;
  better: { minute: number; words: ProposalWords };
  /** null when the table does not get round to it. */
  signing: { minute: number; thumbs: Thumbs; objection: string } | null;
}

const SIGNED_SHARE = 0.92;
const OBJECTION_SHARE = 0.15;
const OBJECTIONS = [
  'Twee van ons vinden dit te duur.',
  'Niet iedereen wil dat de gemeente dit doet.',
  'Een van ons vreest dat het bij een plan blijft.',
];

/** In the last round; null when there is none. */
export function planProposal(
  parts: readonly Part[],
  talk: Conversation,
  random: Random,
): PlannedProposal | null {
  const last = roundsOf(parts).at(-1);
  if (last === undefined) return null;
  const { step, from, to } = last;
  const at = (share: number): number => from + share * (to - from);
  const words = talk.proposal();
  const written = 0.4 + 0.2 * random.next();
  const isSigned = random.next() < SIGNED_SHARE;
  const objects = random.next() < OBJECTION_SHARE;
  const against = objects ? 1 + random.below(2) : 0;
  const thumbs = { for: 4 + random.below(3), against, neutral: random.below(2) };
  const objection = objects ? (OBJECTIONS[random.below(OBJECTIONS.length)] ?? '') : '';
  return {
    round: step.round ?? 0,
    step: step.id,
    minute: at(written),
    words: { ...words, firstStep: '' },
    better: { minute: at(written + 0.12), words },
    signing: isSigned ? { minute: at(written + 0.25), thumbs, objection } : null,
  };
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
