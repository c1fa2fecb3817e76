import type { Way } from '../../shared/facts/door.ts';
import type { Actor, Fact } from '../../shared/facts/fact.ts';
import type { Room } from '../../shared/facts/summit.ts';
import type { PersonId, RoomId } from '../../shared/ids.ts';
import type { Person } from '../../shared/people.ts';
import type { RefusalCode } from '../../shared/refusal.ts';
import type { Link, Row } from '../ports/store.ts';
import { votersJoining } from './ballotVoters.ts';
import { ALREADY, type Book, facts, type Rules, refusal, roles } from './rule.ts';

export interface DoorState {
  /** How often somebody was given another badge. */
  replaced: Map<PersonId, number>;
  ways: Map<RoomId, Way>;
}

export const noDoor = (): DoorState => ({ replaced: new Map(), ways: new Map() });

export function foldDoor(state: DoorState, fact: Fact): void {
  if (fact.type === 'badgeReplaced')
    state.replaced.set(fact.person, (state.replaced.get(fact.person) ?? 0) + 1);
  else if (fact.type === 'waysSet') state.ways = new Map(fact.ways.map(({ room, way }) => [room, way]));
}

/** The ways as a fact; rooms that are gone have none. */
export function waysFact(ways: ReadonlyMap<RoomId, Way>, rooms: Iterable<Room>): Fact {
  const named = [...rooms].flatMap(({ id, name }) => {
    const way = ways.get(id);
    return way === undefined ? [] : [{ room: id, name, way }];
  });
  return { type: 'waysSet', ways: named };
}

const isSupervisor = (actor: Actor): boolean =>
  roles('organiser')(actor) || (actor.role === 'desk' && actor.supervisor === true);

export const doorRules: Rules<'registerGuest' | 'replaceBadge' | 'tellQueue' | 'showWays'> = {
  registerGuest: {
    access: roles('desk', 'organiser'),
    decide({ person, hash, desk, at }, { summit, book, now }) {
      if (summit.people.roles.has(person.id)) return refusal('id-taken', { id: person.id });
      if (person.companion !== undefined && !summit.people.roles.has(person.companion))
        return refusal('person-unknown');
      const link = linkFor(person, hash, book, now);
      if (typeof link === 'string') return refusal(link);
      const { id, role } = person;
      return {
        facts: [
          { type: 'peopleListed', people: [{ person: id, role }] },
          { type: 'personArrived', person: id, desk, at, role, seats: [] },
          ...votersJoining([{ person: id, role }], summit),
        ],
        rows: [
          { table: 'people', put: person },
          { table: 'links', put: link },
        ],
      };
    },
  },
  replaceBadge: {
    access: isSupervisor,
    decide({ person: id, badge, hash, code }, { summit, book, now }) {
      const before = book.people.get(id);
      if (before === undefined) return refusal('person-unknown');
      // Somebody else gave him one at the same time: then that is the badge he has.
      if ('issue' in badge && badge.issue !== (summit.door.replaced.get(id) ?? 0) + 1)
        return refusal('list-changed');
      const person: Person = { ...before, code, badge };
      const link = linkFor(person, hash, book, now);
      if (typeof link === 'string') return refusal(link);
      const old = [...book.links.values()].filter(
        (one) => one.role === 'participant' && one.person === id && !one.revoked && one.hash !== hash,
      );
      const rows: Row[] = [
        { table: 'people', put: person },
        ...old.map((one): Row => ({ table: 'links', put: { ...one, revoked: true } })),
        { table: 'links', put: link },
      ];
      return { facts: [{ type: 'badgeReplaced', person: id }], rows };
    },
  },
  tellQueue: {
    access: roles('desk', 'organiser'),
    decide: ({ desk, queue, at }) => facts({ type: 'queueTold', desk, queue, at }),
  },
  showWays: {
    access: roles('organiser'),
    decide({ ways }, { summit }) {
      const { rooms } = summit.summit;
      const unknown = ways.find(({ room }) => !rooms.has(room));
      if (unknown !== undefined) return refusal('room-unknown', { room: unknown.room });
      const asked = new Map(ways.map(({ room, way }) => [room, stated(way)]));
      const fact = waysFact(asked, rooms.values());
      const known = waysFact(summit.door.ways, rooms.values());
      return JSON.stringify(fact) === JSON.stringify(known) ? ALREADY : facts(fact);
    },
  },
};

const stated = ({ text, arrow }: { text: Way['text']; arrow?: Way['arrow'] | undefined }): Way =>
  arrow === undefined ? { text } : { text, arrow };

/** What lets his badge open his page; a blank one must be there, and nobody's. */
function linkFor(person: Person, hash: string, book: Book, now: number): Link | RefusalCode {
  const { id, badge } = person;
  if (badge === undefined || 'issue' in badge)
    return { hash, role: 'participant', person: id, issuedAt: now, revoked: false };
  const blank = book.links.get(hash);
  if (blank?.blank !== badge.blank) return 'link-unknown';
  if (blank.person !== undefined || blank.revoked) return 'badge-taken';
  return { ...blank, person: id };
}
