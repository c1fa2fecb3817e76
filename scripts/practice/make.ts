import type { App } from '../../server/app.ts';
import { hashOf } from '../../server/auth/secrets.ts';
import type { Command } from '../../shared/commands/command.ts';
import { seeded } from '../../shared/seating/random.ts';
import { ADDRESSEES, CITY, DISTRICTS, THEMES } from './city.ts';
import { PRACTICE_DAY } from './day.ts';
import { practiceHall } from './hall.ts';
import { LEIDEN, practicePeople, type Size } from './people.ts';

const OPERATOR = { role: 'operator', device: 'operator' } as const;

export interface PracticeOptions {
  seed: number;
  /** `YYYY-MM-DD` */
  date: string;
  size?: Size;
  /** Only the first so many tables of the hall. */
  tables?: number;
  onProgress?: (doing: string) => void;
}

/** Makes a whole practice summit in an empty log, by the same commands as an organiser would. */
export async function makePractice(app: App, options: PracticeOptions): Promise<void> {
  const { seed, date, size = LEIDEN, onProgress = () => {} } = options;
  const run = async (command: Command): Promise<void> => {
    const ack = await app.engine.ask(OPERATOR, { id: app.clock.newId(), command });
    if (!ack.ok) throw new Error(`the practice summit was refused: ${ack.refusal.code} at ${command.type}`);
  };
  onProgress('the hall and the programme');
  await run({
    type: 'describeSummit',
    summit: {
      name: `Burgertop ${CITY}`,
      city: CITY,
      date,
      addressees: [...ADDRESSEES],
      districts: DISTRICTS.map(([name]) => name),
      rehearsal: true,
    },
  });
  await run({ type: 'setThemes', themes: [...THEMES] });
  const { rooms, tables } = practiceHall();
  await run({ type: 'setTables', rooms, tables: tables.slice(0, options.tables) });
  await run({ type: 'setProgramme', steps: [...PRACTICE_DAY] });
  onProgress(`${size.participants + size.wildcards} people`);
  const people = practicePeople(size, seeded(seed), Number(date.slice(0, 4)));
  const badges = people.map(({ id }) => ({ person: id, hash: hashOf(app.signet.badge(id)) }));
  await run({ type: 'importPeople', added: people, changed: [], badges });
  onProgress('their seats');
  const plan = await app.seating.propose(seed);
  if (plan === null) throw new Error('the placer made no plan');
  await run(await app.seating.commandFor(plan));
}
