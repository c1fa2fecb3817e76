import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { request } from '../shared/commands/command.ts';
import { ACTOR_ROLES } from '../shared/facts/fact.ts';
import type { FollowupFact } from '../shared/facts/followup.ts';
import type { CallFact } from '../shared/facts/help.ts';
import {
  type Ack,
  type Batch,
  BYE_CODES,
  type Bye,
  type HallClock,
  hello,
  type Pulse,
  requestHead,
  requests,
  type ScreenPresence,
  shows,
  type TabletLines,
  type Turn,
  type ViewAnswer,
  type Welcome,
} from '../shared/protocol/messages.ts';
import { APPS, type DeviceEvents, type ServerEvents } from '../shared/protocol/sockets.ts';
import { PROTOCOL } from '../shared/protocol/version.ts';
import { oldestOf, WIRE } from '../shared/protocol/wire.ts';
import type { BallotsShown } from '../shared/views/ballots.ts';
import type { ConsoleShown } from '../shared/views/console.ts';
import type { DeskShown } from '../shared/views/desk.ts';
import type { FloorShown } from '../shared/views/floor.ts';
import type { MeShown } from '../shared/views/me.ts';
import type { PlenaryShown } from '../shared/views/plenary.ts';
import type { ProgrammeShown } from '../shared/views/programme.ts';
import type { ProposalShown } from '../shared/views/proposals.ts';
import type { RunningOrderShown } from '../shared/views/runningOrder.ts';
import type { ScreensShown } from '../shared/views/screens.ts';
import type { TableShown } from '../shared/views/table.ts';
import type { ThemeTeamShown } from '../shared/views/themeTeam.ts';
import { VIEWS, type ViewName } from '../shared/views/views.ts';

/** Every name once; one that is missing or too many does not compile. */
type Names<T extends PropertyKey> = Record<T, 1>;
type Keys<T> = Names<T extends unknown ? keyof T : never>;
type Types<T extends { type: string }> = Names<T['type']>;

/** What the schemas cannot say: the names in what the server sends. */
const MESSAGES = {
  deviceEvents: { hello: 1, do: 1, time: 1, shows: 1, identify: 1 } satisfies Keys<DeviceEvents>,
  serverEvents: {
    welcome: 1,
    turn: 1,
    pulse: 1,
    bye: 1,
    screens: 1,
    tablets: 1,
    identify: 1,
  } satisfies Keys<ServerEvents>,
  welcome: { protocol: 1, epoch: 1, clock: 1, actor: 1, views: 1 } satisfies Keys<Welcome>,
  actor: { role: 1, device: 1, person: 1, table: 1 } satisfies Keys<Welcome['actor']>,
  answer: { view: 1, key: 1, pos: 1, state: 1, tail: 1, refused: 1 } satisfies Keys<ViewAnswer>,
  turn: { epoch: 1, batches: 1, acks: 1 } satisfies Keys<Turn>,
  batch: { view: 1, key: 1, prev: 1, pos: 1, shown: 1 } satisfies Keys<Batch>,
  ack: { id: 1, ok: 1, pos: 1, refusal: 1, again: 1 } satisfies Keys<Ack>,
  clock: { now: 1, rate: 1 } satisfies Keys<HallClock>,
  pulse: { people: 1, ideas: 1, talking: 1 } satisfies Keys<Pulse>,
  bye: { code: 1, retryAfter: 1 } satisfies Keys<Bye>,
  tablets: { on: 1, seen: 1 } satisfies Keys<TabletLines>,
  screen: {
    screen: 1,
    scene: 1,
    behind: 1,
    since: 1,
    gone: 1,
    width: 1,
    height: 1,
  } satisfies Keys<ScreenPresence>,
};
const PROPOSALS = {
  proposalAdded: 1,
  proposalReworded: 1,
  proposalSigned: 1,
  proposalReopened: 1,
  proposalWithdrawn: 1,
  proposalRestored: 1,
  proposalApproved: 1,
  proposalHidden: 1,
} satisfies Types<ProposalShown>;
const CALLS = {
  helpAsked: 1,
  helpTaken: 1,
  helpReleased: 1,
  helpDone: 1,
  helpWithdrawn: 1,
} satisfies Types<CallFact>;
const SHOWN = {
  programme: {
    summitDescribed: 1,
    themesSet: 1,
    programmeSet: 1,
    runs: 1,
    changes: 1,
    ended: 1,
    ways: 1,
  } satisfies Types<ProgrammeShown>,
  runningOrder: {
    programmeSet: 1,
    stepStarted: 1,
    stepExtended: 1,
    stepPaused: 1,
    stepResumed: 1,
    stepEnded: 1,
    stepUndone: 1,
    effectSkipped: 1,
  } satisfies Types<RunningOrderShown>,
  me: { seat: 1, here: 1, works: 1, ballot: 1, choice: 1 } satisfies Types<MeShown>,
  table: {
    place: 1,
    told: 1,
    themed: 1,
    closed: 1,
    opened: 1,
    seats: 1,
    seated: 1,
    unseated: 1,
    arrived: 1,
    idea: 1,
    words: 1,
    withdrawn: 1,
    shown: 1,
    moved: 1,
    bundled: 1,
    ballot: 1,
    ...PROPOSALS,
    ...CALLS,
  } satisfies Types<TableShown>,
  plenary: {
    scene: 1,
    stage: 1,
    panic: 1,
    named: 1,
    screenWords: 1,
    tables: 1,
    rooms: 1,
    reflection: 1,
    look: 1,
    people: 1,
    round: 1,
    count: 1,
    wall: 1,
    off: 1,
    ballot: 1,
    joined: 1,
    cast: 1,
    ending: 1,
    result: 1,
    bundles: 1,
    proposal: 1,
    proposalOff: 1,
    thumbs: 1,
    followup: 1,
    followupOff: 1,
    moderationSet: 1,
  } satisfies Types<PlenaryShown>,
  desk: {
    listed: 1,
    seats: 1,
    seat: 1,
    arrived: 1,
    undone: 1,
    badge: 1,
    choiceOpened: 1,
    themesChosen: 1,
    choiceClosed: 1,
    choiceOutcomes: 1,
    tablesThemed: 1,
  } satisfies Types<DeskShown>,
  themeTeam: {
    idea: 1,
    words: 1,
    withdrawn: 1,
    shown: 1,
    bundlesChanged: 1,
    actsUndone: 1,
    actRedone: 1,
    cardsClaimed: 1,
    cardsReleased: 1,
    bundleApproved: 1,
    bundleHidden: 1,
    moderationSet: 1,
    ...PROPOSALS,
  } satisfies Types<ThemeTeamShown>,
  console: {
    tablesSet: 1,
    tablesPlaced: 1,
    silenceSet: 1,
    peopleListed: 1,
    peopleRevised: 1,
    ballotClosed: 1,
    voteCast: 1,
    tableVoteCast: 1,
    tabletPaired: 1,
    tableClosed: 1,
    tableOpened: 1,
    seats: 1,
    moved: 1,
    arrived: 1,
    queueTold: 1,
    repackPlanned: 1,
    repackDue: 1,
    repackDropped: 1,
    seatingChanged: 1,
    repeat: 1,
    idea: 1,
    opened: 1,
    tablesThemed: 1,
    choiceOpened: 1,
    choiceOffered: 1,
    themesChosen: 1,
    choiceClosed: 1,
    choiceOutcomes: 1,
    bundles: 1,
    proposal: 1,
    proposalState: 1,
    joined: 1,
    cardsCounted: 1,
    cardsUncounted: 1,
  } satisfies Types<ConsoleShown>,
  screens: {
    sceneShown: 1,
    sceneQueued: 1,
    cueMoved: 1,
    cueDropped: 1,
    sceneTaken: 1,
    sceneTakenBack: 1,
    panicked: 1,
    calmed: 1,
    screenNamed: 1,
    screenWordsSet: 1,
  } satisfies Types<ScreensShown>,
  floor: {
    tables: 1,
    tablesPlaced: 1,
    tabletPaired: 1,
    tableClosed: 1,
    tableOpened: 1,
    tablesThemed: 1,
    worked: 1,
    silenceSet: 1,
    ...CALLS,
  } satisfies Types<FloorShown>,
  followup: {
    followupMade: 1,
    followupChanged: 1,
    followupWithdrawn: 1,
    followupRestored: 1,
    followupUndone: 1,
    followupApproved: 1,
    followupHidden: 1,
  } satisfies Types<FollowupFact>,
  ballots: { opened: 1, joined: 1, voted: 1, cards: 1, ending: 1, closed: 1 } satisfies Types<BallotsShown>,
} satisfies Record<ViewName, object>;

/** Everything on the wire that has a name or a shape. Refinements beyond a schema are not in it. */
function wire(): object {
  const schema = (of: z.ZodType) => z.toJSONSchema(of, { io: 'input', unrepresentable: 'any' });
  const states = Object.entries(VIEWS).map(([name, view]) => [name, Object.keys(view.initial(''))]);
  return {
    schemas: [schema(request), schema(hello), schema(requests), schema(requestHead), schema(shows)],
    states,
    messages: MESSAGES,
    shown: SHOWN,
    byes: BYE_CODES,
    apps: APPS,
    roles: ACTOR_ROLES,
  };
}
const fingerprint = (): string =>
  createHash('sha256').update(JSON.stringify(wire())).digest('base64url').slice(0, 16);

/** Fingerprint of each version that was ever released. The last is today's. */
const FINGERPRINTS: Record<number, string> = {
  1: 'dU-2sS8VjbFhjtqn',
};

test('what travels has not changed without a new protocol number', () => {
  // Something on the wire differs. Raise PROTOCOL in shared/protocol/version.ts, say there what changed, and add a line here.
  expect(fingerprint()).toBe(FINGERPRINTS[PROTOCOL]);
});

test('the server speaks its own version and the one before', () => {
  expect(oldestOf(WIRE)).toBe(Math.max(1, PROTOCOL - 1));
  expect(Math.max(...Object.keys(FINGERPRINTS).map(Number))).toBe(PROTOCOL);
});
