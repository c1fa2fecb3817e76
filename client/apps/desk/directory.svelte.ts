import type { PersonId } from '../../../shared/ids.ts';
import type { PersonRole } from '../../../shared/people.ts';
import type { DeskStore } from '../../sync/deskStore.ts';
import { callApi } from '../../sync/session.ts';
import { makeIndex, type SearchIndex } from './search.ts';

/** A person as the door knows him; `badge` is the hash of the secret in the QR code. */
export interface DirectoryPerson {
  id: PersonId;
  name: string;
  /** "Meer, Truus van der" */
  sort: string;
  role: PersonRole;
  code: string;
  organisation?: string;
  badge: string;
  /** How often he had been given another badge when this was told. */
  issue: number;
  /** Hashes of the badges that he had before. */
  old?: string[];
}

/** A badge that was printed for nobody yet. */
export interface BlankBadge {
  number: number;
  code: string;
  badge: string;
}

/** Whose a badge is. */
export type Found =
  | { kind: 'person'; person: DirectoryPerson }
  /** He has another badge now. */
  | { kind: 'old'; person: DirectoryPerson }
  | { kind: 'blank'; blank: BlankBadge };

interface Answer {
  people: DirectoryPerson[];
  blanks: BlankBadge[];
  offers: Offers;
}

/** What tables can offer to who needs it. */
export interface Offers {
  needs: string[];
  languages: string[];
}

/** Names by id, badge and spelling, kept in memory and on this device so that the door also works without a network. */
export class Directory {
  #people = $state.raw<ReadonlyMap<PersonId, DirectoryPerson>>(new Map());
  #index = $state.raw<SearchIndex<DirectoryPerson>>([]);
  #offers = $state.raw<Offers>({ needs: [], languages: [] });
  #byBadge: ReadonlyMap<string, Found> = new Map();
  #byCode: ReadonlyMap<string, Found> = new Map();
  #loading: Promise<void> | null = null;
  #stale = $state(true);
  readonly #kept: DeskStore | undefined;

  constructor(kept?: DeskStore) {
    this.#kept = kept;
    void this.#remember();
  }

  /** Nothing came from the server since the page was opened. */
  get isStale(): boolean {
    return this.#stale;
  }

  get people(): ReadonlyMap<PersonId, DirectoryPerson> {
    return this.#people;
  }
  get index(): SearchIndex<DirectoryPerson> {
    return this.#index;
  }
  get offers(): Offers {
    return this.#offers;
  }
  byBadge(hash: string): Found | undefined {
    return this.#byBadge.get(hash);
  }
  byCode(code: string): Found | undefined {
    return this.#byCode.get(code);
  }

  /** Asks for the names anew; who calls while that is under way waits for the same answer. Never rejects. */
  refresh(): Promise<void> {
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    const answer = await callApi<Answer>('desk', '/api/directory', { method: 'GET' });
    // Without a network the names we have stay good.
    if (!answer.ok) return;
    this.#stale = false;
    this.#take(answer.value);
    await this.#kept?.keepDirectory(answer.value);
  }

  /** The names of last time, unless newer ones came meanwhile. */
  async #remember(): Promise<void> {
    const answer = await this.#kept?.directory<Answer>();
    if (answer !== undefined && this.#stale) this.#take(answer);
  }

  #take({ people, blanks, offers }: Answer): void {
    const now = people.map((person) => ({ kind: 'person', person }) as const);
    const free = blanks.map((blank) => ({ kind: 'blank', blank }) as const);
    this.#byBadge = new Map<string, Found>([
      ...people.flatMap((person) =>
        (person.old ?? []).map((hash) => [hash, { kind: 'old', person }] as const),
      ),
      ...now.map((found) => [found.person.badge, found] as const),
      ...free.map((found) => [found.blank.badge, found] as const),
    ]);
    this.#byCode = new Map<string, Found>([
      ...free.map((found) => [found.blank.code, found] as const),
      ...now.map((found) => [found.person.code, found] as const),
    ]);
    this.#index = makeIndex(people);
    this.#offers = offers;
    this.#people = new Map(people.map((person) => [person.id, person]));
  }
}
