import type { ProposalWords } from '../../../shared/facts/proposals.ts';
import type { Random } from '../../../shared/seating/random.ts';
import { binnenstad } from './binnenstad.ts';
import { contacten } from './contacten.ts';
import { cultuur } from './cultuur.ts';
import { energie } from './energie.ts';
import { groen } from './groen.ts';
import { jongeren } from './jongeren.ts';
import { nieuwkomers } from './nieuwkomers.ts';
import { onderwijs } from './onderwijs.ts';
import { PLACES } from './places.ts';
import { PROPOSALS } from './proposals.ts';
import type { Said } from './said.ts';
import { schoon } from './schoon.ts';
import { verkeer } from './verkeer.ts';
import { wonen } from './wonen.ts';
import { zorg } from './zorg.ts';

/** What tables say, by the id of their theme. All of it is made up. */
export const CORPUS: Record<string, readonly Said[]> = {
  groen,
  wonen,
  verkeer,
  zorg,
  energie,
  jongeren,
  binnenstad,
  contacten,
  nieuwkomers,
  onderwijs,
  cultuur,
  schoon,
};

const FOREIGN_SHARE = 0.06;

/** One table's conversation: sentences on its theme, none of them twice as long as they last. */
export class Conversation {
  readonly #theme: string;
  readonly #random: Random;
  #left: Said[] = [];

  /** @param theme a theme without sentences of its own gets those of another, chosen by the random numbers */
  constructor(theme: string | null, random: Random) {
    const themes = Object.keys(CORPUS);
    this.#theme = theme !== null && theme in CORPUS ? theme : pick(themes, random);
    this.#random = random;
  }

  next(): Said {
    const foreign = this.#random.next() < FOREIGN_SHARE;
    if (this.#left.length === 0) this.#left = [...(CORPUS[this.#theme] ?? [])];
    const wanted = this.#left.filter(({ lang }) => (lang !== 'nl') === foreign);
    const said = pick(wanted.length > 0 ? wanted : this.#left, this.#random);
    this.#left = this.#left.filter((one) => one !== said);
    return { ...said, text: this.#inPlace(said) };
  }

  /** What the table takes to the whole city. */
  proposal(): ProposalWords {
    const text = this.#inPlace({ text: pick(PROPOSALS[this.#theme] ?? [], this.#random), lang: 'nl' });
    const [title = '', what = '', forWhom = '', firstStep = ''] = text.split('\n');
    return { title, what, forWhom, firstStep: capital(firstStep.replace('Eerste stap: ', '')), lang: 'nl' };
  }

  /** The name of a place is Dutch; in another language the sentence does without. */
  #inPlace({ text, lang }: Pick<Said, 'text' | 'lang'>): string {
    return lang === 'nl'
      ? text.replaceAll('{waar}', pick(PLACES, this.#random))
      : text.replaceAll(' {waar}', '');
  }
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const pick = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)] as T;
