import { expect, test } from 'vitest';
import { PRACTICE_DAY } from '../../../scripts/practice/day.ts';
import { Conversation } from '../../../scripts/rehearse/corpus/corpus.ts';
import { untilRoundTime } from '../../../scripts/rehearse/day.ts';
import { planCall } from '../../../scripts/rehearse/help.ts';
import { planArrivals, planProposal, planTable, timeline } from '../../../scripts/rehearse/schedule.ts';
import { seeded } from '../../../shared/seating/random.ts';

const parts = timeline(PRACTICE_DAY);
const doors = parts[0]!;
const people = Array.from({ length: 862 }, (_, i) => i);
const cardsOf = (seed: number) => {
  const random = seeded(seed);
  return planTable(parts, new Conversation('groen', random), random);
};
const proposalOf = (seed: number) => {
  const random = seeded(seed);
  return planProposal(parts, new Conversation('groen', random), random);
};

test('steps follow each other without gaps', () => {
  expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
});

test('everybody who comes arrives once, in order, and nearly all while the doors are open', () => {
  const arrivals = planArrivals(people, doors, 6, seeded(1));
  expect(arrivals.map(({ person }) => person).sort((a, b) => a - b)).toEqual(people);
  expect(arrivals.map(({ minute }) => minute)).toEqual(
    arrivals.map(({ minute }) => minute).sort((a, b) => a - b),
  );
  const late = arrivals.filter(({ minute }) => minute > doors.to);
  expect(late.length).toBeGreaterThan(0);
  expect(late.length).toBeLessThan(people.length / 10);
});

test('the door has its slips: one badge scanned by mistake, a few twice', () => {
  const slips = planArrivals(people, doors, 6, seeded(1)).map(({ slip }) => slip);
  expect(slips.filter((slip) => slip === 'mistaken')).toHaveLength(1);
  expect(slips.filter((slip) => slip === 'twice').length).toBeGreaterThan(0);
});

test('a table writes three to five cards in each round but the last, which is for its proposal', () => {
  for (let seed = 0; seed < 50; seed++) {
    const cards = cardsOf(seed);
    const inRound = (wanted: number): number => cards.filter(({ round }) => round === wanted).length;
    for (const round of [1, 2, 3]) {
      expect(inRound(round)).toBeGreaterThanOrEqual(3);
      expect(inRound(round)).toBeLessThanOrEqual(5);
    }
    expect(new Set(cards.map(({ round }) => round)).size).toBe(3);
  }
});

test('a proposal is written, made better and signed while the last round runs; nearly all are signed', () => {
  const last = parts.findLast(({ step }) => step.round !== undefined)!;
  const proposals = Array.from({ length: 100 }, (_, seed) => proposalOf(seed)!);
  for (const { round, minute, better, signing } of proposals) {
    expect(round).toBe(last.step.round);
    const moments = [last.from, minute, better.minute, signing?.minute ?? better.minute, last.to];
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
  }
  const signed = proposals.filter(({ signing }) => signing !== null);
  expect(signed.length).toBeGreaterThan(80);
  expect(signed.some(({ signing }) => signing?.objection !== '')).toBe(true);
});

test('a day of one round has cards and a proposal in it; a day without rounds has neither', () => {
  const one = parts.filter(({ step }) => step.round === undefined || step.round === 1);
  const talk = () => new Conversation('groen', seeded(1));
  expect(planTable(one, talk(), seeded(1)).length).toBeGreaterThan(0);
  expect(planProposal(one, talk(), seeded(1))).toMatchObject({ round: 1 });
  const none = parts.filter(({ step }) => step.round === undefined);
  expect(planTable(none, talk(), seeded(1))).toEqual([]);
  expect(planProposal(none, talk(), seeded(1))).toBeNull();
});

test('cards are written while their round runs', () => {
  for (let seed = 0; seed < 50; seed++)
    for (const { round, minute } of cardsOf(seed)) {
      const part = parts.find(({ step }) => step.round === round)!;
      expect(minute).toBeGreaterThan(part.from);
      expect(minute).toBeLessThan(part.to);
    }
});

test('the same seed plays the same day', () => {
  expect(cardsOf(7)).toEqual(cardsOf(7));
  expect(cardsOf(7)).not.toEqual(cardsOf(8));
  expect(planArrivals(people, doors, 6, seeded(3))).toEqual(planArrivals(people, doors, 6, seeded(3)));
});

test.each([
  ['08:55', 5],
  ['08:56', 4],
  ['08:58', 2],
  ['08:59:30', 5.5],
])('at %s the doors open in %s minutes', (time, minutes) => {
  expect(untilRoundTime(Date.parse(`2027-03-20T${time}Z`))).toBeCloseTo(minutes);
});

test('one table in seven asks for help, in the middle of a round; a few take it back soon after', () => {
  const calls = Array.from({ length: 2000 }, (_, i) => planCall(parts, i, seeded(i)));
  const asked = calls.flatMap((call) => call ?? []);
  expect(asked.length / calls.length).toBeCloseTo(1 / 7, 2);
  for (const { minute, round } of asked) {
    const part = parts.find(({ step }) => step.round === round)!;
    expect(minute).toBeGreaterThan(part.from);
    expect(minute).toBeLessThan(part.to);
  }
  const back = asked.filter(({ withdrawn }) => withdrawn !== null);
  expect(back.length).toBeGreaterThan(0);
  for (const { minute, withdrawn } of back) expect((withdrawn ?? 0) - minute).toBeGreaterThanOrEqual(1);
  const none = parts.filter(({ step }) => step.round === undefined);
  expect(planCall(none, 2, seeded(1))).toBeNull();
});
