import type { PersonId, TableId } from '../../shared/ids.ts';
import { fullName } from '../../shared/people.ts';
import type { NamedPerson, NumberedTable } from '../../shared/seating/report.ts';
import type { Book } from '../rules/rule.ts';
import type { Summit } from '../rules/state.ts';

/** Ids as people say them. A report is for the organiser, so it may hold names; facts and plans hold none. */
export class Names {
  readonly #summit: Summit;
  readonly #book: Book;

  constructor(summit: Summit, book: Book) {
    this.#summit = summit;
    this.#book = book;
  }

  person(id: PersonId): NamedPerson {
    const person = this.#book.people.get(id);
    return { person: id, name: person === undefined ? id : fullName(person.name) };
  }
  people(ids: readonly PersonId[]): NamedPerson[] {
    return ids.map((id) => this.person(id));
  }
  table(id: TableId): NumberedTable {
    const table = this.#summit.summit.tables.get(id);
    return { table: id, number: table?.number ?? 0, theme: table?.theme ?? null };
  }
  number(id: TableId | null): number | null {
    return id === null ? null : (this.#summit.summit.tables.get(id)?.number ?? null);
  }
  room(id: TableId): string {
    const { tables, rooms } = this.#summit.summit;
    return rooms.get(tables.get(id)?.room ?? '')?.name ?? '';
  }
}
