import { seeded } from '../../shared/seating/random.ts';
import { CliError } from '../cli/errors.ts';
import { toAddress } from '../control/carriers.ts';
import { Operator } from '../control/operator.ts';
import type { Status } from '../serve/statusRoute.ts';
import { type Cast, makeCast } from './cast.ts';
import { Day, untilRoundTime } from './day.ts';
import type { RehearsalOptions } from './options.ts';
import { outcomeOf } from './outcome.ts';
import { openDesk } from './players/desk.ts';
import { Director } from './players/director.ts';
import { openFloorHelper } from './players/floor.ts';
import { playPhone } from './players/phone.ts';
import { openTablet } from './players/tablet.ts';
import { openTeamMember } from './players/team.ts';
import type { Outcome, Progress } from './report.ts';
import { planArrivals, timeline } from './schedule.ts';
import { Stage } from './stage.ts';

const DESKS = 6;
const TEAM = 6;
const HELPERS = 3;
const TELL_MS = 1000;

/**
 * Plays a whole day against a server, with the code and the protocol of the real screens.
 * @throws CliError when the summit is no rehearsal; Error when a player cannot come in
 */
export async function rehearse(
  options: RehearsalOptions,
  tell: (progress: Progress) => void,
): Promise<Outcome> {
  const { url, operatorKey, seed } = options;
  const operator = new Operator(toAddress(url, operatorKey));
  const { summit, clock } = await operator.get<Status>('/api/status');
  if (summit === null) throw new CliError('There is no summit on that server yet.');
  if (!summit.rehearsal)
    throw new CliError(`${summit.name} is no rehearsal: made-up people would end up among the real ones.`);

  const cast = await makeCast(operator, options, seeded(seed));
  const director = await Director.enter({ url, token: cast.director });
  const parts = timeline(director.programme.steps);
  if (parts[0] === undefined) throw new CliError('The summit has no programme yet.');

  const day = new Day(options.speed ?? clock.rate, -untilRoundTime(director.device.time.now()));
  const stage = new Stage({ url, day, parts, seed });
  stage.devices.push(director.device);
  const before = director.plenary.ideas;
  const telling = setInterval(() => tell(progressOf(stage, director)), TELL_MS);
  try {
    await playDay(stage, cast, director, operator);
    return await outcomeOf(stage, director, before);
  } finally {
    clearInterval(telling);
    tell(progressOf(stage, director));
    for (const device of stage.devices) device.stop();
  }
}

/** First everybody who works there, then the doors, then the day. */
async function playDay(stage: Stage, cast: Cast, director: Director, operator: Operator): Promise<void> {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
  const tablets = await Promise.all(cast.signs.map((sign, i) => openTablet(stage, sign, i)));
  const desks = await Promise.all(
    numbers(DESKS).map((i) => openDesk(stage, cast.desk, i, (badge) => cast.phones.has(badge))),
  );
  const team = await Promise.all(
    numbers(TEAM).map((index) => openTeamMember(stage, cast.themeTeam, { index, members: TEAM })),
  );
  const helpers = await Promise.all(numbers(HELPERS).map((i) => openFloorHelper(stage, cast.floor, i)));
  const doors = stage.partOf('doors') ?? stage.parts[0]!;
  const arrivals = planArrivals(cast.comers, doors, DESKS, stage.randomOf('door'));
  await Promise.all([
    director.play(stage, operator),
    ...tablets.map((play) => play()),
    ...team.map((play) => play()),
    ...helpers.map((play) => play()),
    ...arrivals.map(async (arrival) => {
      await desks[arrival.desk]?.(arrival);
      if (cast.phones.has(arrival.person)) await playPhone(stage, arrival.person);
    }),
  ]);
}

function progressOf({ devices }: Stage, { device, programme, plenary }: Director): Progress {
  const { running, steps } = programme;
  return {
    now: device.time.now(),
    step: steps.find(({ id }) => id === running?.step)?.title.nl ?? null,
    people: plenary.people,
    ideas: plenary.ideas,
    votes: plenary.ballot?.cast ?? 0,
    devices: devices.filter(({ status }) => status === 'live').length,
    waiting: devices.reduce((sum, { outbox }) => sum + outbox.waiting, 0),
  };
}
