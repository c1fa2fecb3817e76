import type { PersonId } from '../../../shared/ids.ts';
import { me } from '../../../shared/views/me.ts';
import { programme } from '../../../shared/views/programme.ts';
import { Live } from '../../sync/live.svelte.ts';

const make = (person: PersonId, outbox?: string) =>
  new Live({
    app: 'participant',
    ...(outbox !== undefined && { outbox }),
    reads: { programme: { view: programme, key: '' }, me: { view: me, key: person } },
  });

export type DayLive = ReturnType<typeof make>;

/** Opens the phone's line. A browser without storage still shows the table; a vote then lives as long as the page. */
export async function openDay(person: PersonId): Promise<DayLive> {
  const live = make(person, `badge-${person}`);
  try {
    await live.start();
    return live;
  } catch {
    const fleeting = make(person);
    await fleeting.start();
    return fleeting;
  }
}
