import { expect, test } from 'vitest';
import { RULES } from '../../server/rules/rules.ts';
import { deviceCommand } from '../../shared/commands/command.ts';
import { ACTOR_ROLES, type Actor } from '../../shared/facts/fact.ts';
import { isRefusal } from '../../shared/refusal.ts';
import { facilitatorOf, holderOf } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { added, PREPARED, proposed } from '../support/smallHall.ts';
import { samples } from './samples.ts';

/** Every role that there is; a facilitator twice, because the own table is not another's. */
const ACTORS: [heading: string, Actor][] = ACTOR_ROLES.flatMap((role): [string, Actor][] => {
  if (role === 'facilitator')
    return [
      ['own', facilitatorOf('t1')],
      ['other', facilitatorOf('t2')],
    ];
  return [[role, role === 'participant' ? holderOf('ann') : { role, device: role }]];
});

function matrix(): string {
  const hall = given(...PREPARED, added('bench'), proposed());
  const may = (actor: Actor, command: ReturnType<typeof samples>[number]): boolean => {
    const { decision } = hall.when(actor, command);
    return !(isRefusal(decision) && decision.code === 'not-allowed');
  };
  const cell = (text: string, heading: string) => text.padEnd(heading.length + 1);
  const rows = samples().map(
    (command) =>
      command.type.padEnd(18) +
      ACTORS.map(([heading, actor]) => cell(may(actor, command) ? 'x' : '.', heading)).join(''),
  );
  return [' '.repeat(18) + ACTORS.map(([heading]) => cell(heading, heading)).join(''), ...rows]
    .map((row) => row.trimEnd())
    .join('\n');
}

test('who may ask what: "own" and "other" are facilitators of the idea\'s table and of another', () => {
  expect(`\n${matrix()}\n`).toMatchInlineSnapshot(`
    "
                      visitor participant own other screen desk themeTeam floor director organiser operator
    describeSummit    .       .           .   .     .      .    .         .     .        x         x
    setThemes         .       .           .   .     .      .    .         .     .        x         x
    setTables         .       .           .   .     .      .    .         .     .        x         x
    placeTables       .       .           .   .     .      .    .         .     .        x         x
    setProgramme      .       .           .   .     .      .    .         .     .        x         x
    startStep         .       .           .   .     .      .    .         .     x        x         x
    extendStep        .       .           .   .     .      .    .         .     x        x         x
    pauseStep         .       .           .   .     .      .    .         .     x        x         x
    resumeStep        .       .           .   .     .      .    .         .     x        x         x
    endStep           .       .           .   .     .      .    .         .     x        x         x
    skipStep          .       .           .   .     .      .    .         .     x        x         x
    goBack            .       .           .   .     .      .    .         .     x        x         x
    undoStep          .       .           .   .     .      .    .         .     x        x         x
    makeBlankBadges   .       .           .   .     .      .    .         .     .        x         x
    makeForms         .       .           .   .     .      .    .         .     .        x         x
    importPeople      .       .           .   .     .      .    .         .     .        x         x
    recordArrival     .       .           .   .     .      x    .         .     .        x         x
    undoArrival       .       .           .   .     .      x    .         .     .        x         x
    assignSeats       .       .           .   .     .      .    .         .     .        x         x
    moveSeat          .       .           .   .     .      x    .         .     .        x         x
    setSeatingWeights .       .           .   .     .      .    .         .     .        x         x
    pinSeat           .       .           .   .     .      .    .         .     .        x         x
    liftPin           .       .           .   .     .      .    .         .     .        x         x
    closeTable        .       .           .   .     .      .    .         .     x        x         x
    openTable         .       .           .   .     .      .    .         .     x        x         x
    seatPeople        .       .           .   .     .      x    .         .     .        x         x
    undoSeating       .       .           .   .     .      .    .         .     .        x         x
    addIdea           .       .           x   .     .      .    .         .     .        x         x
    rewordIdea        .       .           x   .     .      .    .         .     .        x         x
    withdrawIdea      .       .           x   .     .      .    .         .     .        x         x
    restoreIdea       .       .           x   .     .      .    .         .     .        x         x
    moveIdea          .       .           x   .     .      .    .         .     .        x         x
    approveIdea       .       .           .   .     .      .    x         .     x        x         x
    hideIdea          .       .           .   .     .      .    x         .     x        x         x
    makeBundle        .       .           .   .     .      .    x         .     x        x         x
    mergeBundles      .       .           .   .     .      .    x         .     x        x         x
    splitBundle       .       .           .   .     .      .    x         .     x        x         x
    dissolveBundle    .       .           .   .     .      .    x         .     x        x         x
    moveCards         .       .           .   .     .      .    x         .     x        x         x
    splitCard         .       .           .   .     .      .    x         .     x        x         x
    rewordHeading     .       .           .   .     .      .    x         .     x        x         x
    themeBundle       .       .           .   .     .      .    x         .     x        x         x
    noteBundle        .       .           .   .     .      .    x         .     x        x         x
    markDissent       .       .           .   .     .      .    x         .     x        x         x
    undoAct           .       .           .   .     .      .    x         .     x        x         x
    redoAct           .       .           .   .     .      .    x         .     x        x         x
    claimCards        .       .           .   .     .      .    x         .     x        x         x
    releaseCards      .       .           .   .     .      .    x         .     x        x         x
    approveBundle     .       .           .   .     .      .    x         .     x        x         x
    hideBundle        .       .           .   .     .      .    x         .     x        x         x
    addProposal       .       .           x   .     .      .    .         .     .        x         x
    rewordProposal    .       .           x   .     .      .    .         .     .        x         x
    signProposal      .       .           x   .     .      .    .         .     .        x         x
    reopenProposal    .       .           x   .     .      .    .         .     .        x         x
    withdrawProposal  .       .           x   .     .      .    .         .     .        x         x
    restoreProposal   .       .           x   .     .      .    .         .     .        x         x
    approveProposal   .       .           .   .     .      .    x         .     x        x         x
    hideProposal      .       .           .   .     .      .    x         .     x        x         x
    setModeration     .       .           .   .     .      .    x         .     x        x         x
    openBallot        .       .           .   .     .      .    .         .     x        x         x
    castVoteFor       .       .           .   .     .      x    .         .     .        x         x
    handCard          .       .           .   .     .      x    .         .     .        x         x
    countCards        .       .           .   .     .      x    .         .     .        x         x
    uncountCards      .       .           .   .     .      x    .         .     .        x         x
    endBallot         .       .           .   .     .      .    .         .     x        x         x
    castVote          .       x           x   x     .      .    .         .     .        .         .
    closeBallot       .       .           .   .     .      .    .         .     x        x         x
    makeFollowups     .       .           .   .     .      .    .         .     .        x         x
    changeFollowup    .       .           .   .     .      .    .         .     .        x         x
    withdrawFollowup  .       .           .   .     .      .    .         .     .        x         x
    restoreFollowup   .       .           .   .     .      .    .         .     .        x         x
    undoFollowup      .       .           .   .     .      .    .         .     .        x         x
    approveFollowup   .       .           .   .     .      .    .         .     x        x         x
    hideFollowup      .       .           .   .     .      .    .         .     x        x         x
    openChoice        .       .           .   .     .      .    .         .     x        x         x
    chooseThemes      .       x           .   .     .      x    .         .     .        x         x
    closeChoice       .       .           .   .     .      .    .         .     x        x         x
    allocateChoice    .       .           .   .     .      .    .         .     x        x         x
    showScene         .       .           .   .     .      .    .         .     x        x         x
    queueScene        .       .           .   .     .      .    .         .     x        x         x
    changeCue         .       .           .   .     .      .    .         .     x        x         x
    moveCue           .       .           .   .     .      .    .         .     x        x         x
    dropCue           .       .           .   .     .      .    .         .     x        x         x
    takeScene         .       .           .   .     .      .    .         .     x        x         x
    takeBack          .       .           .   .     .      .    .         .     x        x         x
    panic             .       .           .   .     .      .    .         .     x        x         x
    endPanic          .       .           .   .     .      .    .         .     x        x         x
    nameScreen        .       .           .   .     .      .    .         .     x        x         x
    setScreenWords    .       .           .   .     .      .    x         .     x        x         x
    askHelp           .       .           x   .     .      .    .         .     .        x         x
    withdrawHelp      .       .           x   .     .      .    .         .     .        x         x
    takeHelp          .       .           .   .     .      .    .         x     x        x         x
    releaseHelp       .       .           .   .     .      .    .         x     x        x         x
    finishHelp        .       .           .   .     .      .    .         x     x        x         x
    nameHelper        .       .           .   .     .      .    x         x     x        x         x
    setSilence        .       .           .   .     .      .    .         x     x        x         x
    tellTables        .       .           .   .     .      .    .         .     x        x         x
    registerGuest     .       .           .   .     .      x    .         .     .        x         x
    replaceBadge      .       .           .   .     .      .    .         .     .        x         x
    tellQueue         .       .           .   .     .      x    .         .     .        x         x
    showWays          .       .           .   .     .      .    .         .     .        x         x
    issueLinks        .       .           .   .     .      .    .         .     .        x         x
    openSession       x       x           x   x     x      x    x         x     x        x         x
    recordExport      .       .           .   .     .      .    x         .     x        x         x
    reflectHall       .       .           .   .     .      .    .         .     .        .         x
    planRepack        .       .           .   .     .      .    .         .     .        x         x
    dropRepack        .       .           .   .     .      .    .         .     .        x         x
    repackComes       .       .           .   .     .      .    .         .     .        .         x
    "
  `);
});

test('each command has a rule and a sample, and each device command a rule', () => {
  const types = samples().map((command) => command.type);
  expect(Object.keys(RULES).sort()).toEqual([...types].sort());
  for (const option of deviceCommand.options) expect(types).toContain(option.shape.type.value);
});

test('a command that nobody knows is refused', () => {
  given()
    .when({ role: 'operator', device: 'x' }, { type: 'launchRocket' } as never)
    .refuses('unknown-command');
});
