import type { LinkGrant } from '../../shared/commands/access.ts';
import type { Actor, ActorRole } from '../../shared/facts/fact.ts';
import type { AppName } from '../../shared/protocol/sockets.ts';
import type { Device } from '../ports/store.ts';
import type { Book } from '../rules/rule.ts';
import { hashOf } from './secrets.ts';

/** Which rights open which app. A browser keeps one key per app, so that a laptop can be desk and screen at once. */
const APP_ROLES: Record<AppName, readonly ActorRole[]> = {
  participant: ['participant'],
  facilitator: ['facilitator'],
  desk: ['desk', 'organiser'],
  plenary: ['screen', 'director', 'organiser'],
  themeteam: ['themeTeam', 'director', 'organiser'],
  floor: ['floor', 'director', 'organiser'],
  director: ['director', 'organiser'],
  organiser: ['organiser'],
};

export const opens = (app: AppName, role: ActorRole): boolean => APP_ROLES[app].includes(role);

/** Name of the cookie with an app's key. `__Host-` needs HTTPS, so plain HTTP goes without. */
export const cookieName = (app: AppName, secure: boolean): string =>
  `${secure ? '__Host-' : ''}burgertop-${app}`;

/** The device behind a key, with the rights of the link it opened, as long as that link was not revoked. */
export function actorOf(key: string | undefined, app: AppName, book: Book): Actor | null {
  if (key === undefined || key === '') return null;
  const device = book.devices.get(hashOf(key));
  if (device === undefined) return null;
  const link = book.links.get(device.link);
  if (link === undefined || link.revoked || !opens(app, link.role)) return null;
  return asActor(device, link);
}

/** The rights that a device still has, looked up anew: links can be revoked at any moment. */
export function stillAllowed(device: Device, book: Book): boolean {
  return book.links.get(device.link)?.revoked === false;
}

function asActor(device: Device, link: LinkGrant): Actor {
  const actor: Actor = { role: link.role, device: device.id };
  if (link.person !== undefined) actor.person = link.person;
  if (link.table !== undefined) actor.table = link.table;
  if (link.supervisor) actor.supervisor = true;
  return actor;
}
