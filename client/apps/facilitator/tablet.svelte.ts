import type { TableId } from '../../../shared/ids.ts';
import { enter } from '../../sync/enter.ts';
import { knownTable, pairAgain, rememberProof, rememberTable, settleProof } from '../../sync/knownTable.ts';
import { type Lead, lead } from '../../sync/lead.ts';
import { Renewal } from '../../sync/renewal.ts';
import type { SessionInfo } from '../../sync/session.ts';
import { type OpenTable, openTable } from './tableLive.ts';

/** Which table this page is of, from opening to the next one. */
export class Tablet {
  opened = $state.raw<OpenTable | null>(null);
  opening = $state(true);
  unreachable = $state(false);
  /** It is not known yet whether this browser has a key. */
  entering = $state(true);
  refusal = $state<string | null>(null);
  /** Another tab has this table. */
  elsewhere = $state(false);
  readonly renewal = new Renewal('/tafel', {
    waiting: () => this.opened?.live.waiting ?? 0,
    quietFor: () => this.opened?.drafts.quietFor ?? Number.POSITIVE_INFINITY,
  });
  #lead: Lead | null = null;
  #table: TableId | null = null;

  /** Opens the table of last time at once, and asks the server whether that is still right. */
  async begin(): Promise<void> {
    const token = location.hash.slice(1);
    if (token !== '') await rememberProof({ token });
    const known = token !== '' ? null : await knownTable();
    if (known !== null) this.#openAs(known);
    let entered = await enter('facilitator', () => (this.unreachable = true));
    // A server that does not know this browser may have been told of it by one that was killed before it wrote that down.
    if (!entered.ok && entered.refusal === null) {
      const again = await pairAgain();
      // The line that was opened meanwhile is nobody's; the page stays, with what is typed in it.
      if (again?.ok === true) this.opened?.live.redial();
      entered = again ?? entered;
    }
    this.unreachable = false;
    this.entering = false;
    if (entered.ok) this.paired(entered.session);
    else {
      this.refusal = entered.refusal?.code ?? null;
      this.opening = false;
    }
  }

  paired({ table }: SessionInfo): void {
    this.refusal = null;
    if (table === undefined) return;
    // What this browser keeps, it keeps for the day: a dead battery may be next.
    void navigator.storage?.persist?.().catch(() => false);
    void rememberTable(table);
    settleProof();
    if (table !== this.#table || this.opened?.live.status === 'revoked') this.#openAs(table);
  }

  /** Unsent cards of a table that this tablet was at before belong to this one. */
  async bring(from: TableId): Promise<void> {
    const [table, opened] = [this.#table, this.opened];
    if (table === null || opened === null) return;
    const { bring } = await import('./along/leftBehind.ts');
    this.opening = true;
    this.#close();
    await bring(from, table, opened.log()).catch(() => {});
    if (table === this.#table) await this.#open(table);
  }

  /** A person wants this tab to be the one. */
  takeOver(): void {
    this.#lead?.takeOver();
  }

  #openAs(table: TableId): void {
    this.#lead?.leave();
    this.#table = table;
    this.#close();
    this.#lead = lead(`burgertop-table-${table}`, {
      leading: () => void this.#open(table),
      following: () => {
        this.#close();
        this.elsewhere = true;
        this.opening = false;
      },
    });
  }

  async #open(table: TableId): Promise<void> {
    const opened = await openTable(table);
    if (table !== this.#table) return opened.live.stop();
    this.opened = opened;
    this.elsewhere = false;
    this.opening = false;
  }

  #close(): void {
    this.opened?.drafts.flush();
    this.opened?.live.stop();
    this.opened = null;
  }
}
