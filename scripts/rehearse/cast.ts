import { type Random, shuffle } from '../../shared/seating/random.ts';
import type { Operator } from '../control/operator.ts';
import type { LinkRole } from '../serve/screens.ts';
import type { Badge } from '../verbs/badges.ts';
import type { Sign } from '../verbs/signs.ts';

/** Who plays, with the secrets that open their screens. */
export interface Cast {
  signs: Sign[];
  /** Everybody who comes today. */
  comers: Badge[];
  /** Of these, who looks at his badge page on a phone. */
  phones: Set<Badge>;
  desk: string;
  director: string;
  themeTeam: string;
  floor: string;
}

/** The secret behind the `#` of a link. */
export const tokenOf = (url: string): string => new URL(url).hash.slice(1);

/** Asks the server for everybody's links and draws who comes. Organisers always come and always have a phone. */
export async function makeCast(
  operator: Operator,
  { turnout, phones }: { turnout: number; phones: number },
  random: Random,
): Promise<Cast> {
  const link = async (role: LinkRole): Promise<string> =>
    tokenOf((await operator.post<{ url: string }>('/api/links', { role })).url);
  const { signs } = await operator.get<{ signs: Sign[] }>('/api/signs');
  const { badges } = await operator.get<{ badges: Badge[] }>('/api/badges');
  const guests = shuffle(
    badges.filter(({ seated }) => seated),
    random,
  );
  const came = guests.slice(0, Math.ceil(guests.length * turnout));
  const organisers = badges.filter(({ role }) => role === 'organiser');
  return {
    signs,
    comers: [...organisers, ...came],
    phones: new Set([...organisers, ...came.slice(0, phones)]),
    desk: await link('desk'),
    director: await link('director'),
    themeTeam: await link('themeTeam'),
    floor: await link('floor'),
  };
}
