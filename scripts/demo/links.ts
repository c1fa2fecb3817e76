import type { Operator } from '../control/operator.ts';
import { SCREENS } from '../serve/screens.ts';
import type { Badge } from '../verbs/badges.ts';
import type { Sign } from '../verbs/signs.ts';

export interface DemoLink {
  name: string;
  url: string;
}

/** A link to every screen, with a table and two people to try it with. */
export async function demoLinks(operator: Operator): Promise<DemoLink[]> {
  const links: DemoLink[] = [];
  for (const { role, name } of SCREENS) {
    if (role === 'facilitator' || role === 'participant') continue;
    const { url } = await operator.post<{ url: string }>('/api/links', { role });
    links.push({ name, url });
  }
  const { signs } = await operator.get<{ signs: Sign[] }>('/api/signs');
  const { badges } = await operator.get<{ badges: Badge[] }>('/api/badges');
  const sign = signs[Math.floor(signs.length / 2)];
  const guest = badges.find(({ role }) => role === 'participant');
  const voter = badges.find(({ role }) => role === 'organiser');
  if (sign !== undefined) links.push({ name: `Tablet of table ${sign.number}`, url: sign.url });
  if (guest !== undefined) links.push({ name: `Badge: ${guest.name}`, url: guest.url });
  if (voter !== undefined) links.push({ name: `Voter: ${voter.name}`, url: voter.url });
  return links;
}
