import { join } from 'node:path';
import { MemoryStore } from '../../server/adapters/memory/store.ts';
import { openStore, openStoreHere } from '../../server/adapters/sqlite/store.ts';
import type { Store } from '../../server/ports/store.ts';
import { lastingStoreContract, storeContract } from '../contracts/store.ts';
import { mint } from '../support/ids.ts';
import { scratchFolder } from '../support/scratch.ts';

const folder = scratchFolder();
let n = 0;
const newFile = () => join(folder, `${n++}.db`);

/** Opens the same new file each time. */
const somewhere = (open: (path: string) => Promise<Store>) => () => {
  const path = newFile();
  return () => open(path);
};
const here = async (path: string): Promise<Store> => openStoreHere(path);

storeContract('memory', async () => new MemoryStore(mint(`epoch ${n++}`)));
storeContract('SQLite in this thread', () => here(newFile()));
storeContract('SQLite in a thread of its own', () => openStore(newFile()));
lastingStoreContract('SQLite in this thread', somewhere(here));
lastingStoreContract('SQLite in a thread of its own', somewhere(openStore));
