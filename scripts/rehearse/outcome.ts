import { setTimeout as wait } from 'node:timers/promises';
import type { Device } from '../../client/sync/device.ts';
import { inLanguage } from '../../shared/localized.ts';
import type { ConsoleState } from '../../shared/views/console.ts';
import type { PlenaryState } from '../../shared/views/plenary.ts';
import type { Director } from './players/director.ts';
import type { Outcome } from './report.ts';
import type { Stage } from './stage.ts';

const LOOK_MS = 100;
const PATIENCE_MS = 20_000;

/**
 * What came of the day, once every device told all it had, or could not for too long.
 * @param before ideas that the summit had when the day began
 */
export async function outcomeOf(
  { devices, ideas, proposals, asked, helped }: Stage,
  director: Director,
  before: number,
): Promise<Outcome> {
  const givenUp = performance.now() + PATIENCE_MS;
  const isWhole = (): boolean => waitingOn(devices) === 0 && director.plenary.ideas - before === ideas;
  while (!isWhole() && performance.now() < givenUp) await wait(LOOK_MS);
  const { plenary, console } = director;
  return {
    people: plenary.people,
    tables: Object.values(console.tables).filter((table) => table.ideas > 0).length,
    sent: ideas,
    counted: plenary.ideas - before,
    waiting: waitingOn(devices),
    refused: refusedOf(devices),
    ...harvestOf(console, proposals),
    help: { asked, helped },
    ballot: ballotOf(plenary),
  };
}

const waitingOn = (devices: readonly Device[]): number =>
  devices.reduce((sum, { outbox }) => sum + outbox.waiting, 0);

function refusedOf(devices: readonly Device[]): Record<string, number> {
  const refused: Record<string, number> = {};
  for (const { refusal } of devices.flatMap(({ outbox }) => outbox.parked)) {
    const code = refusal?.code ?? 'unknown';
    refused[code] = (refused[code] ?? 0) + 1;
  }
  return refused;
}

function harvestOf({ harvest }: ConsoleState, sent: number): Pick<Outcome, 'bundles' | 'proposals'> {
  const standing = Object.values(harvest.proposals).filter(({ withdrawn }) => !withdrawn);
  return {
    bundles: { made: harvest.bundles, shown: Object.keys(harvest.shown).length },
    proposals: {
      sent,
      counted: standing.length,
      signed: standing.filter(({ signed }) => signed).length,
    },
  };
}

function ballotOf({ ballot }: PlenaryState): Outcome['ballot'] {
  if (ballot === null) return null;
  const { eligible, cast, result, options } = ballot;
  const chosen = (result?.chosen ?? []).map((id) => {
    const option = options.find((one) => one.id === id);
    return option === undefined ? id : inLanguage(option.title, 'nl');
  });
  return { eligible, cast, chosen };
}
