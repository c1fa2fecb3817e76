import type { PersonId } from '../../../shared/ids.ts';
import { callApi } from '../../sync/session.ts';

const AGAIN_MS = 5000;

interface Directory {
  people: { id: PersonId; name: string }[];
}

/** Names of the people at the table. They come by their own way and stay: a server that restarts blanks nobody. */
export class Names {
  #known = $state<Record<PersonId, string>>({});
  /** Ids that the server did not name when asked; they are not asked for again. */
  readonly #nameless = new Set<PersonId>();
  #asking = false;

  of(person: PersonId): string | undefined {
    return this.#known[person];
  }

  /** Asks for names when one of these people has none yet, again and again until the server answers. */
  async learn(people: readonly PersonId[]): Promise<void> {
    const unknown = people.filter((id) => this.#known[id] === undefined && !this.#nameless.has(id));
    if (unknown.length === 0 || this.#asking) return;
    this.#asking = true;
    const answer = await callApi<Directory>('facilitator', '/api/directory', { method: 'GET' });
    this.#asking = false;
    if (!answer.ok) {
      setTimeout(() => void this.learn(people), AGAIN_MS);
      return;
    }
    for (const { id, name } of answer.value.people) this.#known[id] = name;
    for (const id of unknown) if (this.#known[id] === undefined) this.#nameless.add(id);
  }
}
