import type { PersonId } from '../../../shared/ids.ts';
import type { PersonRole } from '../../../shared/people.ts';
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
}

/** Names by id, badge and spelling, kept in memory so that the door also works without a network. */
export class Directory {
  #people = $state.raw<ReadonlyMap<PersonId, DirectoryPerson>>(new Map());
  #index = $state.raw<SearchIndex<DirectoryPerson>>([]);
  #byBadge: ReadonlyMap<string, DirectoryPerson> = new Map();
  #byCode: ReadonlyMap<string, DirectoryPerson> = new Map();
  #loading: Promise<void> | null = null;

  get people(): ReadonlyMap<PersonId, DirectoryPerson> {
    return this.#people;
  }
  get index(): SearchIndex<DirectoryPerson> {
    return this.#index;
  }
  byBadge(hash: string): DirectoryPerson | undefined {
    return this.#byBadge.get(hash);
  }
  byCode(code: string): DirectoryPerson | undefined {
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
    const answer = await callApi<{ people: DirectoryPerson[] }>('desk', '/api/directory', { method: 'GET' });
    // Without a network the names we have stay good.
    if (!answer.ok) return;
    const { people } = answer.value;
    this.#byBadge = new Map(people.map((person) => [person.badge, person]));
    this.#byCode = new Map(people.map((person) => [person.code, person]));
    this.#index = makeIndex(people);
    this.#people = new Map(people.map((person) => [person.id, person]));
  }
}
