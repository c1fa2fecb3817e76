import { expect, test } from 'vitest';
import type { OutboxItem } from '../../client/sync/outbox.ts';
import type { BundleChange } from '../../shared/facts/bundles.ts';
import type { Entry } from '../../shared/facts/fact.ts';
import { cardIn } from '../../shared/views/bundles.ts';
import { readAll } from '../contracts/store.ts';
import { anyAct } from '../rules/bundleActs.ts';
import { mint } from '../support/ids.ts';
import { shown } from '../support/shown.ts';
import { TORTURE } from '../support/torture.ts';
import { pick } from './acts.ts';
import { type Member, TeamWorld } from './team.ts';

const CARDS = 2000;
const ACTS = 800;
const STACK = 12;

/** What a member does next: takes a stack, works on it, and now and then changes or takes back what he sees. */
function next(member: Member, { random, time }: TeamWorld) {
  const { screen, newId } = member;
  const device = mint(member.name);
  const underWay = new Set(member.device.outbox.items.flatMap(cardsUnderWay));
  const held = Object.keys(screen.claims).filter(
    (card) =>
      screen.claims[card]?.device === device && cardIn(screen, card)?.bundle === null && !underWay.has(card),
  );
  if (held.length === 0) {
    const isFree = (card: string) => (screen.claims[card]?.until ?? 0) <= time.now;
    const loose = Object.keys(screen.ideas).filter(
      (card) => screen.ideas[card]?.bundle === null && screen.ideas[card].parts.length === 0 && isFree(card),
    );
    const from = random.below(Math.max(1, loose.length - STACK));
    return { type: 'claimCards' as const, cards: loose.slice(from, from + STACK) };
  }
  const acts = Object.keys(screen.acts);
  const kind = random.below(20);
  if (kind < 12) {
    const cards = held.slice(0, 1 + random.below(4));
    const open = Object.keys(screen.bundles).filter((id) => screen.bundles[id]?.ended === null);
    if (open.length > 0 && random.below(2) === 0)
      return { type: 'moveCards' as const, act: newId(), cards, from: null, to: pick(random, open) };
    return { type: 'makeBundle' as const, act: newId(), bundle: newId(), heading: 'Kopje', cards };
  }
  if (kind === 12 && acts.length > 0) return { type: 'undoAct' as const, act: pick(random, acts), along: [] };
  if (kind === 13 && acts.length > 0) return { type: 'redoAct' as const, act: pick(random, acts) };
  if (kind === 14) return { type: 'releaseCards' as const, cards: held };
  return anyAct(screen, random, newId);
}

/** His own cards that he has put somewhere, and of which he waits to hear. */
const cardsUnderWay = ({ state, command }: OutboxItem): string[] =>
  (state === 'queued' || state === 'inFlight') && 'cards' in command ? command.cards : [];

/** What may be said to somebody whose screen lags behind the others. */
const UNDERSTANDABLE = [
  ...['card-moved', 'card-claimed', 'card-split', 'bundle-ended', 'bundle-unknown', 'idea-unknown'],
  ...['act-blocked', 'act-outdated', 'act-unknown'],
];

const SEEDS = TORTURE ? Array.from({ length: 40 }, (_, i) => i) : [1, 2];

test.each(SEEDS)(
  'eight members at once on two thousand cards: nobody collides and no act is lost (seed %i)',
  {
    timeout: 300_000,
  },
  async (seed) => {
    const world = await TeamWorld.made(seed, CARDS);
    await world.settles();
    for (let sent = 0; sent < ACTS; ) {
      for (let moves = 0; moves < 10; moves++) await world.moves();
      const member = pick(world.random, world.members);
      const command = next(member, world);
      if (command === null || ('cards' in command && command.cards.length === 0)) continue;
      member.sent.push(command);
      await member.device.send(command);
      sent += 1;
    }
    await world.settles();
    const entries = await readAll(world.store);
    expectNothingLost(world, entries);
    expectNoCollision(entries);
    expectOneStory(world, entries);
    await world.stop();
  },
);

/** Each thing that was sent is in the log once, or was answered with a reason, or changed nothing. */
function expectNothingLost({ members, core }: TeamWorld, entries: readonly Entry[]): void {
  const logged = new Set<string>();
  for (const { fact } of entries)
    if (fact.type === 'bundlesChanged') {
      expect(logged.has(fact.act)).toBe(false);
      logged.add(fact.act);
    }
  expect(core.defects).toEqual([]);
  let done = 0;
  for (const { device, sent } of members) {
    const items = device.outbox.items;
    expect(items).toHaveLength(sent.length);
    for (const { state, refusal, command } of items) {
      if (state === 'parked') {
        expect(UNDERSTANDABLE, `${command.type}: ${refusal?.code}`).toContain(refusal?.code);
        continue;
      }
      expect(state).toBe('acked');
      const isNew = 'act' in command && !['undoAct', 'redoAct'].includes(command.type);
      if (command.type === 'makeBundle' || command.type === 'splitCard')
        expect(logged).toContain(command.act);
      if (isNew) done += 1;
    }
  }
  // It is a busy hall, not one in which everything is refused.
  expect(done).toBeGreaterThan(ACTS / 3);
}

/** A second opinion on the claims, from the log alone. */
function expectNoCollision(entries: readonly Entry[]): void {
  const claims = new Map<string, { device: string; until: number }>();
  const held = (card: string, device: string, at: number): boolean => {
    const claim = claims.get(card);
    return claim !== undefined && claim.device !== device && claim.until > at;
  };
  for (const { fact, at, actor } of entries) {
    if (fact.type === 'cardsClaimed')
      for (const card of fact.cards) {
        expect(held(card, actor.device, at)).toBe(false);
        claims.set(card, { device: actor.device, until: fact.until });
      }
    else if (fact.type === 'cardsReleased') for (const card of fact.cards) claims.delete(card);
    else if (fact.type === 'bundlesChanged' && ['make', 'move', 'split', 'splitCard'].includes(fact.what))
      for (const card of placedBy(fact.changes)) {
        expect(held(card, actor.device, at), 'two people worked on one card').toBe(false);
        claims.delete(card);
      }
  }
}
const placedBy = (changes: readonly BundleChange[]): string[] =>
  changes.flatMap((change) => (change.type === 'placed' ? change.cards : []));

/** All screens, the server's view and a fresh fold of the log agree, and every card is there once. */
function expectOneStory({ members, core }: TeamWorld, entries: readonly Entry[]): void {
  const truth = shown('themeTeam', '', ...entries.map(({ fact }) => fact));
  expect(core.hub.state('themeTeam')).toEqual(truth);
  for (const { screen } of members) expect(screen).toEqual(truth);
  expect(Object.keys(truth.ideas)).toHaveLength(CARDS);
  for (const [bundle, cards] of core.engine.summit.bundles.members)
    for (const card of cards) expect(cardIn(truth, card)?.bundle).toBe(bundle);
}
