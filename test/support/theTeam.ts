import { expect } from 'vitest';
import { Rowbook } from '../../server/engine/book.ts';
import { judge } from '../../server/rules/rules.ts';
import { emptySummit, fold, type Summit } from '../../server/rules/state.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Actor, Fact } from '../../shared/facts/fact.ts';
import { isRefusal, type RefusalCode } from '../../shared/refusal.ts';
import { type ThemeTeamState, themeTeam as teamView } from '../../shared/views/themeTeam.ts';
import { themeTeam } from './actors.ts';
import { frozen } from './freeze.ts';
import { mint } from './ids.ts';
import { added, ideaPlace, NOON, PREPARED, words } from './smallHall.ts';

/** Members of the theme team, each behind a laptop of his own. */
export const member = (n: number): Actor => ({ ...themeTeam, device: `laptop ${n}` });

const NO_ROWS = new Rowbook({ people: [], links: [], devices: [], papers: [] });

/** Rules and the team's screen side by side: what is asked is judged, and what follows is folded by both. */
export class TheTeam {
  readonly summit: Summit = emptySummit();
  readonly screen: ThemeTeamState = teamView.initial('');
  readonly facts: Fact[] = [];
  now = NOON;

  constructor(...facts: Fact[]) {
    for (const fact of [...PREPARED, ...facts]) this.#happened(fact);
  }

  #happened(fact: Fact): void {
    frozen(fact);
    this.facts.push(fact);
    fold(this.summit, fact);
    for (const { shown } of teamView.pick(fact))
      teamView.fold(this.screen, frozen(JSON.parse(JSON.stringify(shown))));
  }

  /** What it led to, or the code of the refusal. */
  try(command: Command, actor: Actor = member(1)): Fact[] | RefusalCode {
    const { summit, now } = this;
    const fresh = (index: number) => mint(`fresh ${index}`);
    const decision = judge(frozen(command), { summit, book: NO_ROWS, actor, now, fresh });
    if (isRefusal(decision)) return decision.code;
    for (const fact of decision.facts) this.#happened(fact);
    return decision.facts;
  }
  does(command: Command, actor?: Actor): Fact[] {
    const facts = this.try(command, actor);
    if (!Array.isArray(facts)) expect.fail(`${command.type} was refused: ${facts}`);
    return facts;
  }
  refuses(command: Command, code: RefusalCode, actor?: Actor): void {
    expect(this.try(command, actor)).toBe(code);
  }

  /** How the bundles stand, without what the team did to get there. */
  get standing(): string {
    const { ideas, parts, bundles } = this.screen;
    return JSON.stringify({ ideas, parts, bundles });
  }
  /** What the rules keep beside it: who is where, and what rests on what. */
  get kept(): object {
    const { members, history } = this.summit.bundles;
    const { writers, users, order } = history;
    const filled = [...members].filter(([, cards]) => cards.size > 0);
    return structuredClone({ members: new Map(filled), writers, users, order: [...order.keys()].sort() });
  }
}

/** A card of a table, with words that can be split. */
export const card = (name: string, table = 't1', text = `${name} en meer licht`): Fact => {
  const fact = added(name, table, text) as Extract<Fact, { type: 'ideaAdded' }>;
  return { ...fact, words: words(text), place: ideaPlace(table) };
};
