import type { ElectionFileCode, ElectionFileError } from '../../shared/voting/files/file.ts';
import type {
  Outcome,
  Phase,
  ProblemCode,
  ProblemPlace,
  Rule,
  Step,
  Tie,
  VotingError,
} from '../../shared/voting/tally.ts';
import { textTable } from '../terminal/table.ts';
import { count, enumerated, shortened } from './seatWords.ts';

const RULE_NAMES: Record<Rule, string> = {
  'most-votes': 'most votes',
  phragmen: 'Phragmén’s sequential rule',
  'equal-shares': 'equal shares, completed by Phragmén’s sequential rule',
  pav: 'proportional approval voting',
  'seq-pav': 'proportional approval voting, one option at a time',
};

/** How an option came in. Money: each place costs 1, and everybody has an equal share of all places. */
const HOW: Record<Phase, (value: string) => string> = {
  votes: (value) => `${value} votes`,
  shares: (value) => `paid from equal shares, at most ${value} each`,
  saving: (value) => `first to be saved for, with ${value} more for each voter`,
  score: (value) => `adds most to the score: ${value}`,
  rest: () => 'supported by nobody; a place was left',
};

/** More digits say nothing to a reader; `--json` has the exact value. */
const DIGITS = 6;

/** The outcome as somebody at the terminal reads it. */
export function inWords(outcome: Outcome): string {
  const { rule, chosen, voters, heard, ties, winningSets, exact, cost } = outcome;
  return [
    `${count(voters, 'voter')}, by ${RULE_NAMES[rule]}.`,
    ...(exact ? [] : ['Too large to weigh every set; this is what comes out one option at a time.']),
    '',
    ...stepsOf(outcome),
    `Chosen: ${chosen.length === 0 ? 'none' : enumerated(chosen)}.`,
    ...(cost === undefined ? [] : [`Cost together: ${cost}.`]),
    `Heard: ${heard} of ${count(voters, 'voter')} (${percent(heard, voters)}) chose at least one of them.`,
    ...ties.map((tie) => tieSentence(tie, outcome)),
    ...(winningSets ? ['', ...setsOf(winningSets, outcome.winningSetsComplete ?? true)] : []),
  ].join('\n');
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

function stepsOf({ steps }: Outcome): string[] {
  if (steps.length === 0) return [];
  const rows = steps.map(({ round, option, phase, value, support, newlyHeard }: Step) => {
    return [round, option, support, newlyHeard, HOW[phase](String(Number(value.about.toPrecision(DIGITS))))];
  });
  return [textTable(['Round', 'Option', 'Supporters', 'Not heard before', 'How'], rows), ''];
}

function tieSentence(
  { round, options, places, chosen }: Tie,
  { tiesBrokenBy, rule, winningSets }: Outcome,
): string {
  const where = rule === 'pav' ? 'A tie' : `A tie in round ${round}`;
  const same = winningSets?.length === 1 ? ' The winning set is the same either way.' : '';
  const by = tiesBrokenBy === 'order' ? 'the order that the file announces' : 'the order of the options';
  return `${where} of ${enumerated(options)} over ${count(places, 'place')}; by ${by}: ${enumerated(chosen)}.${same}`;
}

function setsOf(sets: readonly string[][], complete: boolean): string[] {
  const lines = sets.map((set) => `  ${set.join(', ')}`);
  const head = complete
    ? count(sets.length, 'winning set')
    : `The first ${count(sets.length, 'winning set')} of more`;
  return [`${head}:`, ...shortened(lines, (more) => `  and ${more} more; --json lists all`)];
}

const PROBLEMS: Record<ProblemCode, (place: ProblemPlace) => string> = {
  'no-options': () => 'There are no options.',
  'no-ballots': () => 'There are no ballots.',
  'option-twice': ({ option }) => `Option ${option} is there twice.`,
  'option-unknown': ({ option, ballot }) =>
    ballot === undefined
      ? `The order names ${option}, which is no option.`
      : `Ballot ${ballot} names ${option}, which is no option.`,
  'order-short': ({ option }) => `The order lacks option ${option}.`,
  choose: ({ text }) => `How many to choose must be a whole number of at least 1, not ${text}.`,
  'choose-many': ({ text }) => `There are fewer options than the ${text} to choose.`,
  'choose-or-budget': () => 'Say how many to choose, or give a budget: one of the two.',
  budget: ({ text }) => `The budget must be a number above 0, not ${text}.`,
  cost: ({ option, text }) =>
    `The cost of option ${option} must be a number of 0 or more, not ${text || 'empty'}.`,
  weight: ({ ballot, text }) => `The weight of ballot ${ballot} must be a number above 0, not ${text}.`,
  points: ({ ballot, option, text }) =>
    `Ballot ${ballot} gives option ${option} ${text} points; that must be a number of 0 or more.`,
  'points-mixed': ({ ballot }) => `Ballot ${ballot} approves options, while others give points.`,
  rule: ({ text }) => `There is no rule ${text}.`,
  'rule-points': ({ text }) => `The rule ${text} counts no points; most-votes and equal-shares do.`,
  'rule-budget': ({ text }) => `The rule ${text} knows no costs; most-votes, phragmen and equal-shares do.`,
};

/** Why an election cannot be counted. */
export const problemSentence = ({ code, place }: VotingError): string => PROBLEMS[code](place);

const FILE_PROBLEMS: Record<ElectionFileCode, (text: string) => string> = {
  json: () => 'this is no JSON; is a comma or a quotation mark missing?',
  yaml: () => 'this is no YAML; is an indent or a bracket wrong?',
  csv: () => 'this line cannot be read; is a quotation mark not closed?',
  shape: (text) => `${text || 'the whole'} is missing or is not what it must be.`,
  section: (text) => `there is no ${text}.`,
  'vote-type': (text) => `votes of the type “${text}” are not known.`,
  points: (text) => `there are not as many points as options (${text}).`,
};

/** Why a file cannot be read. */
export const fileSentence = (path: string, { code, text, line }: ElectionFileError): string =>
  `${path}${line === undefined ? '' : `, line ${line}`}: ${FILE_PROBLEMS[code](text)}`;
