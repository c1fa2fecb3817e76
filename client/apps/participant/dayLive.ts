import type { PersonId } from '../../../shared/ids.ts';
import { myReader } from '../../../shared/views/me.ts';
import { programmeReader } from '../../../shared/views/programme.ts';
import { untilThere } from '../../parts/untilThere.ts';
import { lateOutboxStore } from '../../sync/lateOutboxStore.ts';
import { leanDial } from '../../sync/leanLine.ts';
import { Live } from '../../sync/live.svelte.ts';
import type { OutboxStore } from '../../sync/outboxStore.ts';

const make = (person: PersonId, outbox?: OutboxStore) =>
  new Live({
    dial: leanDial('participant'),
    ...(outbox !== undefined && { outbox }),
    reads: { programme: { view: programmeReader, key: '' }, me: { view: myReader, key: person } },
  });

export type DayLive = ReturnType<typeof make>;

const fetchStore = () => import('../../sync/browserOutboxStore.ts');

/** Most only look, so what keeps a vote, a choice or a card on this phone comes with the part that asks for one. */
export const withStore = () => untilThere(fetchStore);

const keptOutbox = (name: string): OutboxStore =>
  lateOutboxStore(name, async () => {
    const { BrowserOutboxStore } = await fetchStore();
    return new BrowserOutboxStore(name);
  });

/** Opens the phone's line. A browser without storage still shows the table; a vote then lives as long as the page. */
export async function openDay(person: PersonId): Promise<DayLive> {
  const live = make(person, keptOutbox(`badge-${person}`));
  try {
    await live.start();
    return live;
  } catch {
    const fleeting = make(person);
    await fleeting.start();
    return fleeting;
  }
}
