import type { App } from '../../server/app.ts';
import { hashOf, randomToken } from '../../server/auth/secrets.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Actor, ActorRole } from '../../shared/facts/fact.ts';
import type { AppName } from '../../shared/protocol/sockets.ts';
import type { DeviceSpec } from './device.ts';
import { ideaCommand } from './idea.ts';

const OPERATOR: Actor = { role: 'operator', device: 'operator' };

/** Devices that the bench asks for. Tablets and phones are dealt over the tables and the people. */
export type Kind = 'tablet' | 'screen' | 'director' | 'themeTeam' | 'phone' | 'desk';

const APPS: Record<Kind, AppName> = {
  tablet: 'facilitator',
  screen: 'plenary',
  director: 'director',
  themeTeam: 'themeteam',
  phone: 'participant',
  desk: 'desk',
};
const ROLES: Record<Kind, ActorRole> = {
  tablet: 'facilitator',
  screen: 'screen',
  director: 'director',
  themeTeam: 'themeTeam',
  phone: 'participant',
  desk: 'desk',
};

const run = async (app: App, actor: Actor, command: Command): Promise<void> => {
  const ack = await app.engine.ask(actor, { id: app.clock.newId(), command });
  if (!ack.ok) throw new Error(`the bench was refused: ${ack.refusal.code} at ${command.type}`);
};

/** Lets devices in by the same commands as a scan of a QR code, without the HTTP around it. */
export async function letIn(app: App, kind: Kind, count: number): Promise<DeviceSpec[]> {
  const subjects = subjectsOf(app, kind);
  const links = subjects.map((subject) => ({ hash: hashOf(randomToken()), role: ROLES[kind], ...subject }));
  await run(app, OPERATOR, { type: 'issueLinks', links, replace: false });
  const specs = Array.from({ length: count }, async (_, i) => {
    const link = links[i % links.length]?.hash ?? '';
    const key = randomToken();
    const device = app.clock.newId();
    await run(app, { role: 'visitor', device }, { type: 'openSession', link, device, keyHash: hashOf(key) });
    const subject = subjects[i % subjects.length] ?? {};
    return {
      app: APPS[kind],
      key,
      views: viewsOf(kind, subject),
      ...('table' in subject && { table: subject.table }),
    };
  });
  return Promise.all(specs);
}

type Subject = { table: string } | { person: string } | Record<never, never>;

function subjectsOf(app: App, kind: Kind): Subject[] {
  if (kind === 'tablet') return [...app.engine.summit.summit.tables.keys()].map((table) => ({ table }));
  if (kind !== 'phone') return [{}];
  const people = [...app.engine.book.people.values()].filter(({ role }) => role === 'participant');
  return people.map(({ id }) => ({ person: id }));
}

function viewsOf(kind: Kind, subject: Subject): DeviceSpec['views'] {
  const programme = { view: 'programme', key: '' };
  if (kind === 'tablet' && 'table' in subject) return [programme, { view: 'table', key: subject.table }];
  if (kind === 'phone' && 'person' in subject) return [programme, { view: 'me', key: subject.person }];
  if (kind === 'themeTeam') return [programme, { view: 'themeTeam', key: '' }];
  if (kind === 'desk') return [programme, { view: 'desk', key: '' }];
  const plenary = { view: 'plenary', key: '' };
  return kind === 'director' ? [programme, plenary, { view: 'console', key: '' }] : [programme, plenary];
}

/** Starts the first round, so that the rules that look at the clock have one. */
export const startRound = (app: App): Promise<void> =>
  run(app, OPERATOR, { type: 'startStep', step: 'ronde-1' });

/** Puts ideas on tables before anything is measured. */
export async function addIdeas(app: App, total: number): Promise<void> {
  const tables = [...app.engine.summit.summit.tables.keys()];
  const added = Array.from({ length: total }, (_, i) => {
    const command = JSON.parse(ideaCommand(app.clock.newId(), tables[i % tables.length] ?? '')) as Command;
    return run(app, OPERATOR, command);
  });
  await Promise.all(added);
}
