import type { BallotId, PersonId } from '../../shared/ids.ts';
import type { Person } from '../../shared/people.ts';
import type { Device, Link, Paper, Row, Rows } from '../ports/store.ts';
import type { Book } from '../rules/rule.ts';

const NO_PAPERS: ReadonlyMap<string, Paper> = new Map();

/** The erasable rows in memory, kept equal to the store by applying every row that a decision writes. */
export class Rowbook implements Book {
  readonly people = new Map<PersonId, Person>();
  readonly peopleByCode = new Map<string, PersonId>();
  readonly links = new Map<string, Link>();
  readonly devices = new Map<string, Device>();
  readonly #papers = new Map<BallotId, Map<string, Paper>>();

  constructor(rows: Rows) {
    for (const put of rows.people) this.apply({ table: 'people', put });
    for (const put of rows.links) this.apply({ table: 'links', put });
    for (const put of rows.devices) this.apply({ table: 'devices', put });
    for (const put of rows.papers) this.apply({ table: 'papers', put });
  }

  apply(row: Row): void {
    switch (row.table) {
      case 'people':
        this.#forgetCode(row.put);
        this.people.set(row.put.id, row.put);
        this.peopleByCode.set(row.put.code, row.put.id);
        break;
      case 'links':
        this.links.set(row.put.hash, row.put);
        break;
      case 'devices':
        this.devices.set(row.put.keyHash, row.put);
        break;
      case 'papers': {
        const box = this.#papers.get(row.put.ballot) ?? new Map<string, Paper>();
        this.#papers.set(row.put.ballot, box);
        box.set(row.put.receipt, row.put);
        break;
      }
      case 'papersOut':
        this.#papers.get(row.out.ballot)?.delete(row.out.receipt);
    }
  }

  /** With another badge comes another code, and the old one opens nothing any more. */
  #forgetCode({ id, code }: Person): void {
    const before = this.people.get(id)?.code;
    if (before !== undefined && before !== code) this.peopleByCode.delete(before);
  }

  papers(ballot: BallotId): ReadonlyMap<string, Paper> {
    return this.#papers.get(ballot) ?? NO_PAPERS;
  }

  /** What the store forgets of a closed ballot is forgotten here too: order, groups and batches. */
  sealBox(ballot: BallotId): void {
    const papers = [...this.papers(ballot).values()].sort((a, b) => (a.receipt < b.receipt ? -1 : 1));
    const bare = papers.map(({ receipt, choice }): [string, Paper] => [receipt, { ballot, receipt, choice }]);
    if (bare.length > 0) this.#papers.set(ballot, new Map(bare));
  }
}
