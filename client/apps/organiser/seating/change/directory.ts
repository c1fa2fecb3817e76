import { isSeated, type PersonRole } from '../../../../../shared/people.ts';
import type { ApiAnswer } from '../../../../sync/session.ts';
import { get } from '../../api.ts';
import type { PlacedPerson } from '../people.ts';

interface Entry {
  id: string;
  name: string;
  role: PersonRole;
}

/** Everybody who may have a seat, by name: also those who have none in any plan. */
export async function loadGuests(): Promise<ApiAnswer<PlacedPerson[]>> {
  const answer = await get<{ people: Entry[] }>('/api/directory');
  if (!answer.ok) return answer;
  const guests = answer.value.people.filter(({ role }) => isSeated(role));
  return {
    ok: true,
    value: guests.map(({ id, name }) => ({ person: id, name, arrived: false, table: null })),
  };
}
