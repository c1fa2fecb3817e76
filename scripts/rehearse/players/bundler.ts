import type { Device } from '../../../client/sync/device.ts';
import type { DeviceCommand } from '../../../shared/commands/command.ts';
import type { IdeaKind } from '../../../shared/facts/summit.ts';
import type { TeamIdea, ThemeTeamState } from '../../../shared/views/themeTeam.ts';
import { newId } from '../enter.ts';

/** A subject is worth a bundle once this many cards speak of it. */
const FEWEST = 2;
/** A bundle of so many cards is shown to the hall. */
const SHOWN_FROM = 3;
/** Minutes after which a card that is like no other goes to the rest. */
const ALONE_FOR = 30;
const WORDS_ALIKE = 4;
/** A longer heading does not fit on a screen in two lines. */
const HEADING_LENGTH = 60;
const REST: Record<IdeaKind, string> = {
  recommendation: 'Overige aanbevelingen',
  tip: 'Overige tips',
  question: 'Overige vragen',
  statement: 'Overige stellingen',
};

type Card = [id: string, idea: TeamIdea];
interface Subject {
  heading: string;
  cards: Card[];
}

/**
 * One member who bundles the cards of some themes: takes cards that begin alike for the same subject, gives each bundle a
 * heading and shows the large ones to the hall. Once in a day he thinks better of something and takes it back.
 */
export class Bundler {
  readonly #device: Device;
  readonly #screen: () => ThemeTeamState;
  readonly #isMine: (theme: string) => boolean;
  /** Cards that he bundled and bundles that he showed, also before his screen says so. */
  readonly #handled = new Set<string>();
  readonly #firstSeen = new Map<string, number>();
  readonly #bundleOf = new Map<string, string>();
  #tookBack = false;

  constructor(device: Device, screen: () => ThemeTeamState, isMine: (theme: string) => boolean) {
    this.#device = device;
    this.#screen = screen;
    this.#isMine = isMine;
  }

  /** What he does in this minute of the day. */
  async work(minute: number): Promise<void> {
    for (const [subject, { heading, cards }] of this.#subjects(minute)) {
      const bundle = this.#bundleOf.get(subject);
      if (bundle === undefined && cards.length < FEWEST) continue;
      const ids = cards.map(([id]) => id);
      if (!(await this.#did({ type: 'claimCards', cards: ids }))) continue;
      const done =
        bundle === undefined
          ? await this.#make(subject, heading, ids)
          : await this.#did({ type: 'moveCards', act: newId(), cards: ids, from: null, to: bundle });
      if (done) for (const id of ids) this.#handled.add(id);
    }
    await this.#show();
  }

  /** What is refused, because others were there first, he sees and thinks about again. */
  async #did(command: DeviceCommand): Promise<boolean> {
    return (await this.#device.ask(command)).ok;
  }

  async #make(subject: string, heading: string, cards: string[]): Promise<boolean> {
    const bundle = newId();
    if (!(await this.#did({ type: 'makeBundle', act: newId(), bundle, heading, cards }))) return false;
    this.#bundleOf.set(subject, bundle);
    if (this.#tookBack) return true;
    this.#tookBack = true;
    const act = newId();
    await this.#did({ type: 'rewordHeading', act, bundle, heading: `${heading} (?)` });
    await this.#did({ type: 'undoAct', act, along: [] });
    return true;
  }

  #subjects(minute: number): Map<string, Subject> {
    const alike = grouped(this.#loose(minute), ({ place, words }) => ({
      subject: `${place.theme} ${wordsOf(words.text).slice(0, WORDS_ALIKE).join(' ')}`,
      heading: headingOf(words.text),
    }));
    const alone = [...alike]
      .filter(([subject, { cards }]) => cards.length < FEWEST && !this.#bundleOf.has(subject))
      .flatMap(([, { cards }]) => cards)
      .filter(([id]) => minute - (this.#firstSeen.get(id) ?? minute) >= ALONE_FOR);
    const rest = grouped(alone, ({ place, words: { kind } }) => ({
      subject: `rest ${place.theme} ${kind}`,
      heading: REST[kind],
    }));
    return new Map([...alike, ...rest]);
  }

  /** Cards of his themes that are in no bundle yet. */
  #loose(minute: number): Card[] {
    const loose = Object.entries(this.#screen().ideas).filter(
      ([id, { bundle, withdrawn, place }]) =>
        bundle === null && !withdrawn && !this.#handled.has(id) && this.#isMine(place.theme ?? ''),
    );
    for (const [id] of loose) if (!this.#firstSeen.has(id)) this.#firstSeen.set(id, minute);
    return loose;
  }

  async #show(): Promise<void> {
    const { bundles, ideas } = this.#screen();
    const sizes = new Map<string, number>();
    for (const { bundle } of Object.values(ideas))
      if (bundle !== null) sizes.set(bundle, (sizes.get(bundle) ?? 0) + 1);
    for (const bundle of this.#bundleOf.values()) {
      const heading = bundles[bundle]?.heading;
      if (heading === undefined || this.#handled.has(bundle) || (sizes.get(bundle) ?? 0) < SHOWN_FROM)
        continue;
      if (await this.#did({ type: 'approveBundle', bundle, heading })) this.#handled.add(bundle);
    }
  }
}

function grouped(
  cards: readonly Card[],
  by: (idea: TeamIdea) => { subject: string; heading: string },
): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  for (const card of cards) {
    const { subject, heading } = by(card[1]);
    const known = subjects.get(subject);
    if (known === undefined) subjects.set(subject, { heading, cards: [card] });
    else known.cards.push(card);
  }
  return subjects;
}

const wordsOf = (text: string): string[] => text.split(/\s+/);

/** The beginning of a sentence, as a heading over cards that begin with it. */
function headingOf(text: string): string {
  const [sentence = text] = text.trim().split(/[.!?\n]/);
  if (sentence.length <= HEADING_LENGTH) return sentence;
  return `${sentence.slice(0, HEADING_LENGTH).replace(/\W+\S*$/u, '')}…`;
}
