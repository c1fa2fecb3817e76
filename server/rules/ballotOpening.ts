import { drawn } from '../../shared/choices/lot.ts';
import type { CommandOf } from '../../shared/commands/command.ts';
import type { BallotOption, BallotTerms } from '../../shared/facts/ballots.ts';
import type { Localized } from '../../shared/localized.ts';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import { type Decision, facts, refusal, type Situation } from './rule.ts';
import type { Summit } from './state.ts';

type Opening = CommandOf<'openBallot'>;

/** Rules that can count stickers. */
const COUNTS_POINTS: ReadonlySet<BallotTerms['rule']> = new Set(['most-votes', 'equal-shares']);

export function openBallot(command: Opening, { summit, fresh }: Situation): Decision {
  const { ballot, title, choose, voters = ['organiser'] } = command;
  if (summit.ballots.ballots.has(ballot)) return refusal('id-taken', { id: ballot });
  if ([...summit.ballots.ballots.values()].some(({ open }) => open)) return refusal('ballot-open');
  const found = command.trial === undefined ? optionsOf(command.options, summit) : trialOf(command.trial);
  if (isRefusal(found)) return found;
  if (found.length <= choose) return refusal('too-few-options', { options: found.length, choose });
  const lot = fresh(0);
  const terms = termsOf(command, found.length, lot);
  if (terms.method === 'points' && !COUNTS_POINTS.has(terms.rule)) return refusal('rule-points');
  const tables = voters === 'tables' ? [...summit.summit.tables.keys()] : [];
  const electorate = voters === 'tables' ? [] : peopleWho(voters, summit);
  if (electorate.length + tables.length === 0) return refusal('not-in-electorate');
  const options = inDrawnOrder(lot, found);
  const by = voters === 'tables' ? { electorate, tables } : { electorate, voters };
  return facts({ type: 'ballotOpened', ballot, title, options, choose, ...by, terms });
}

function termsOf(command: Opening, options: number, lot: string): BallotTerms {
  const { method = 'approval', rule = 'equal-shares', choose } = command;
  const asked = method === 'one' ? 1 : (command.most ?? choose);
  const most = method === 'points' ? asked : Math.min(asked, options);
  return { method, most, rule, lot, trial: command.trial !== undefined };
}

/** `printf '%s %s' LOT OPTION | sha256sum`, lowest first: nobody can bend it, everybody can draw it again. */
function inDrawnOrder(lot: string, options: readonly BallotOption[]): BallotOption[] {
  const number = new Map(options.map(({ id }) => [id, drawn(lot, id)]));
  const of = ({ id }: BallotOption): string => number.get(id) ?? '';
  return [...options].sort((a, b) => (of(a) < of(b) ? -1 : 1));
}

function peopleWho(roles: readonly string[], { people }: Summit): string[] {
  return [...people.roles].filter(([, role]) => roles.includes(role)).map(([id]) => id);
}

const trialOf = (titles: readonly Localized[]): BallotOption[] =>
  titles.map((title, i) => ({ id: `trial-${i + 1}`, title, from: 'trial' }));

function optionsOf(ids: readonly string[], summit: Summit): BallotOption[] | Refusal {
  const options: BallotOption[] = [];
  for (const id of new Set(ids)) {
    const option = optionOf(id, summit);
    if (option === null) return refusal('option-unknown', { option: id });
    options.push(option);
  }
  return options;
}

/** What somebody puts on a ballot he has read: that shows its words to the hall, like an approval (rule P3). */
export function optionOf(id: string, { summit, bundles, proposals }: Summit): BallotOption | null {
  const theme = summit.themes.get(id);
  if (theme !== undefined) return { id, title: theme.title };
  const bundle = bundles.bundles[id];
  if (bundle !== undefined && bundle.ended === null && bundle.heading !== '')
    return { id, title: { nl: bundle.heading }, from: 'bundle' };
  const proposal = proposals.proposals.get(id);
  if (proposal === undefined || proposal.withdrawn) return null;
  const { title, lang } = proposal.words;
  return { id, title: { nl: title, [lang]: title }, from: 'proposal' };
}
