import type { Fact } from '../../shared/facts/fact.ts';
import type { Effect, Step, TablesAsked } from '../../shared/facts/programme.ts';
import type { TableId, ThemeId } from '../../shared/ids.ts';
import { isAsked } from '../../shared/programme/typing.ts';
import { isRefusal } from '../../shared/refusal.ts';
import { foldBallots } from './ballotState.ts';
import { ballotsRules } from './ballots.ts';
import { choicesRules, foldChoices } from './choices.ts';
import { themeOf } from './place.ts';
import { foldProgramme, type ProgrammeRulesState } from './programmeState.ts';
import { ALREADY, type Decision, facts, type Situation } from './rule.ts';
import { foldScreens, screensRules } from './screens.ts';
import type { Summit } from './state.ts';

/**
 * What happens by itself when a step begins or ends, as facts of the same command and in the order of the list. Each
 * effect is judged as if a person asked for it. One that cannot be is named in the log, and never holds the day up.
 * @param before facts that the command decided already
 */
export function effectFacts(
  { id, tables }: Step,
  effects: readonly Effect[] | undefined,
  situation: Situation,
  before: readonly Fact[],
): Fact[] {
  const made: Fact[] = [];
  for (const effect of effects ?? []) {
    const soFar = [...before, ...made];
    const summit = summitAfter(situation.summit, soFar);
    const decision = decide(effect, tables, { ...situation, summit }, soFar.length);
    if (isRefusal(decision))
      made.push({ type: 'effectSkipped', step: id, effect: effect.do, reason: decision.code });
    else made.push(...decision.facts);
  }
  return made;
}

/** @param nth tells effects of one command apart, so that each gets an id of its own */
function decide(
  effect: Effect,
  tables: TablesAsked | undefined,
  situation: Situation,
  nth: number,
): Decision {
  switch (effect.do) {
    case 'showScene':
      return showScene(effect.scene, situation);
    case 'openBallot':
      return openBallot(effect, situation, nth);
    case 'closeBallot':
      return closeBallot(situation);
    case 'openChoice':
      return openChoice(effect, situation, nth);
    case 'closeChoice':
      return closeChoice(effect, situation, nth);
    case 'tellTables':
      return tellTables(effect, effect.tables ?? tables, situation);
  }
}

/** The scene of a step, or of an effect; nothing when the screens show it already. */
export function showScene(scene: NonNullable<Step['scene']>, situation: Situation): Decision {
  const { scene: now, roomScenes } = situation.summit.screens;
  const everywhere = Object.keys(roomScenes).length === 0;
  const same = everywhere && now.kind === scene.kind && now.message?.nl === scene.message?.nl;
  return same ? ALREADY : screensRules.showScene.decide({ type: 'showScene', scene }, situation);
}

/** Numbers of lots begin here: a step has fewer effects. */
const LOTS = 1000;

type Of<K extends Effect['do']> = Extract<Effect, { do: K }>;

const themesOf = ({ summit }: Summit): ThemeId[] => [...summit.themes.keys()];

function openBallot({ title, options, choose }: Of<'openBallot'>, situation: Situation, nth: number) {
  const all = options === 'themes';
  const ids = all ? themesOf(situation.summit) : options;
  // A format does not know how many themes a city has.
  const most = all ? Math.max(1, Math.min(choose, ids.length - 1)) : choose;
  return ballotsRules.openBallot.decide(
    { type: 'openBallot', ballot: situation.fresh(nth), title, options: ids, choose: most },
    // Its own id and its lot are not the same number.
    { ...situation, fresh: (i) => situation.fresh(LOTS + nth + i) },
  );
}

function closeBallot(situation: Situation): Decision {
  const open = [...situation.summit.ballots.ballots].find(([, ballot]) => ballot.open);
  if (open === undefined) return ALREADY;
  return ballotsRules.closeBallot.decide({ type: 'closeBallot', ballot: open[0] }, situation);
}

function openChoice({ round, themes, most }: Of<'openChoice'>, situation: Situation, nth: number) {
  const known = [...situation.summit.choices.choices.values()];
  if (known.some((choice) => choice.round === round && choice.state === 'open')) return ALREADY;
  const ids = themes === 'all' ? themesOf(situation.summit) : themes;
  return choicesRules.openChoice.decide(
    { type: 'openChoice', choice: situation.fresh(nth), round, themes: ids, most },
    situation,
  );
}

function closeChoice({ round }: Of<'closeChoice'>, situation: Situation, nth: number): Decision {
  const choice = [...situation.summit.choices.choices].find(([, known]) => known.round === round);
  if (choice === undefined) return ALREADY;
  return choicesRules.closeChoice.decide(
    { type: 'closeChoice', choice: choice[0], lot: situation.fresh(nth) },
    situation,
  );
}

/** A line to the tablets of the tables that are asked. */
export function tellTables(
  { message, bell }: Pick<Of<'tellTables'>, 'message' | 'bell'>,
  asked: TablesAsked | undefined,
  { summit, now }: Situation,
): Decision {
  const themes = roundThemes(summit);
  const tables = [...summit.summit.tables.values()]
    .filter((table) =>
      isAsked(asked, { number: table.number, room: table.room, theme: themeOf(table, themes) }),
    )
    .map((table): TableId => table.id);
  return tables.length === 0 ? ALREADY : facts({ type: 'tablesTold', tables, message, bell, at: now });
}

/** What the tables talk about in the round that runs. */
function roundThemes({ programme, choices }: Summit) {
  const round = programme.running?.round ?? null;
  return round === null ? undefined : choices.themes.get(round);
}

/** The summit as it will be after these facts, as far as effects look at it. The summit itself stays as it is. */
function summitAfter(summit: Summit, decided: readonly Fact[]): Summit {
  const after: Summit = {
    ...summit,
    programme: copyOf(summit.programme),
    ballots: { ballots: copies(summit.ballots.ballots) },
    choices: { ...summit.choices, choices: copies(summit.choices.choices) },
    screens: { ...summit.screens },
  };
  for (const fact of decided) {
    foldProgramme(after.programme, fact);
    foldBallots(after.ballots, fact);
    foldChoices(after.choices, fact);
    foldScreens(after.screens, fact);
  }
  return after;
}

const copyOf = (state: ProgrammeRulesState): ProgrammeRulesState => ({
  ...state,
  running: state.running === null ? null : { ...state.running },
  left: new Map(state.left),
});

const copies = <K, V extends object>(map: ReadonlyMap<K, V>): Map<K, V> =>
  new Map([...map].map(([key, value]) => [key, { ...value }]));
