import type { DeviceCommand } from '../../../../shared/commands/command.ts';
import type { ProposalPlace, ProposalWords, SignOff } from '../../../../shared/facts/proposals.ts';
import type { ProposalId } from '../../../../shared/ids.ts';
import type { TableState } from '../../../../shared/views/table.ts';
import type { OutboxItem } from '../../../sync/outbox.ts';

/** A proposal as its table sees it. */
export interface TableProposal {
  id: ProposalId;
  words: ProposalWords;
  /** When it was made: a table makes one in each round, or in each step that is no round. */
  when: Pick<ProposalPlace, 'round' | 'step'>;
  signed: SignOff | null;
  withdrawn: boolean;
  state: 'here' | 'saved' | 'shown';
}

export const EMPTY_PROPOSAL: ProposalWords = { title: '', what: '', forWhom: '', firstStep: '', lang: 'nl' };
export const PARTS = ['title', 'what', 'forWhom', 'firstStep'] as const satisfies (keyof ProposalWords)[];

export const isEmptyProposal = (words: ProposalWords): boolean =>
  PARTS.every((part) => words[part].trim() === '');

export const sameProposal = (a: ProposalWords, b: ProposalWords): boolean =>
  a.lang === b.lang && PARTS.every((part) => a[part] === b[part]);

/** Of the same round, or of the same step where there is none. */
export const sameTime = (a: TableProposal['when'], b: TableProposal['when']): boolean =>
  a.round === b.round && (a.round !== null || a.step === b.step);

/** The table's proposals, oldest first: what the server knows, with what this tablet still has to tell laid over it. */
export function proposalsOf(known: TableState['proposals'], items: readonly OutboxItem[]): TableProposal[] {
  const proposals = new Map<ProposalId, TableProposal>();
  for (const [id, { place, words, signed, withdrawn, shown }] of Object.entries(known)) {
    const { round, step } = place;
    proposals.set(id, {
      id,
      words,
      when: { round, step },
      signed,
      withdrawn,
      state: shown ? 'shown' : 'saved',
    });
  }
  for (const { command, state } of items) {
    if (!('proposal' in command) || state === 'parked') continue;
    // What was acked is in the view, unless the view is still empty after a reload.
    if (state === 'acked' && known[command.proposal] !== undefined) continue;
    lay(proposals, command, state === 'acked' ? 'saved' : 'here');
  }
  return [...proposals.values()];
}

function lay(
  proposals: Map<ProposalId, TableProposal>,
  command: DeviceCommand & { proposal: ProposalId },
  state: 'here' | 'saved',
): void {
  const { proposal: id } = command;
  if (command.type === 'addProposal') {
    const { words, round, step } = command;
    if (!proposals.has(id))
      proposals.set(id, { id, words, when: { round, step }, signed: null, withdrawn: false, state });
    return;
  }
  const known = proposals.get(id);
  if (known === undefined) return;
  Object.assign(known, changed(command), { state });
}

function changed(command: DeviceCommand): Partial<TableProposal> {
  switch (command.type) {
    case 'rewordProposal':
      return { words: command.words };
    case 'signProposal':
      return { words: command.words, signed: { thumbs: command.thumbs, objection: command.objection } };
    case 'reopenProposal':
      return { signed: null };
    case 'withdrawProposal':
    case 'restoreProposal':
      return { withdrawn: command.type === 'withdrawProposal' };
    default:
      return {};
  }
}
