import type { DeviceCommand } from '../../../shared/commands/command.ts';
import type { PlenaryState } from '../../../shared/views/plenary.ts';

/** Words that may stand on the screens, with what takes them off and what puts them back. */
export interface OnWall {
  id: string;
  kind: 'wallIdea' | 'wallBundle' | 'wallProposal';
  text: string;
  lang: string | undefined;
  /** Numbers of the tables that said it. */
  from: readonly number[];
  hide: DeviceCommand;
  /** null where it takes more than a tap: the theme team looks at the words again. */
  back: DeviceCommand | null;
}

/** All of them: cards, headings of bundles, and proposals. Each kind newest first. */
export function wordsOn({ wall, bundles, proposals }: PlenaryState): OnWall[] {
  return [
    ...wall.map(
      ({ idea, place, words }): OnWall => ({
        ...{ id: idea, kind: 'wallIdea', text: words.text, lang: words.lang, from: [place.number] },
        ...{ hide: { type: 'hideIdea', idea }, back: { type: 'approveIdea', idea } },
      }),
    ),
    ...bundles.map(
      ({ bundle, heading, tables }): OnWall => ({
        ...{ id: bundle, kind: 'wallBundle', text: heading, lang: undefined, from: tables },
        ...{ hide: { type: 'hideBundle', bundle }, back: { type: 'approveBundle', bundle, heading } },
      }),
    ),
    ...proposals.map(
      ({ proposal, place, words }): OnWall => ({
        ...{ id: proposal, kind: 'wallProposal', text: words.title, lang: words.lang, from: [place.number] },
        ...{ hide: { type: 'hideProposal', proposal }, back: null },
      }),
    ),
  ];
}
