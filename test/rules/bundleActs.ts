import type { DeviceCommand } from '../../shared/commands/command.ts';
import type { Random } from '../../shared/seating/random.ts';
import { cardIn, ideaOf } from '../../shared/views/bundles.ts';
import type { ThemeTeamState } from '../../shared/views/themeTeam.ts';

export type ActCommand = Extract<DeviceCommand, { act: string }>;

const pick = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)] as T;

/** Something that a member may think of when he sees this screen, or null. */
export function anyAct(
  screen: ThemeTeamState,
  random: Random,
  newId: (what: string) => string,
): ActCommand | null {
  const act = newId('act');
  const open = Object.keys(screen.bundles).filter((id) => screen.bundles[id]?.ended === null);
  const cards = [...Object.keys(screen.ideas), ...Object.keys(screen.parts)].filter(
    (id) => cardIn(screen, id)?.parts.length === 0,
  );
  const inside = (bundle: string | null) => cards.filter((id) => cardIn(screen, id)?.bundle === bundle);
  const some = (list: string[]) => list.filter((_, i) => i === 0 || random.below(2) === 0).slice(0, 4);
  const loose = some(inside(null));
  const [bundle, other] = open.length === 0 ? [null, null] : [pick(open, random), pick(open, random)];
  switch (random.below(bundle === null ? 2 : 11)) {
    case 0:
      if (loose.length === 0) return null;
      return { type: 'makeBundle', act, bundle: newId('bundle'), heading: `Kopje ${act}`, cards: loose };
    case 1:
      return splitting(screen, pick(cards, random), act, newId);
    case 2:
      return loose.length === 0 ? null : { type: 'moveCards', act, cards: loose, from: null, to: bundle };
    case 3:
    case 4: {
      const mine = some(inside(bundle));
      const to = random.below(3) === 0 ? null : other;
      return mine.length === 0 ? null : { type: 'moveCards', act, cards: mine, from: bundle, to };
    }
    case 5:
      return { type: 'mergeBundles', act, into: bundle as string, bundles: [other as string] };
    case 6: {
      const mine = some(inside(bundle));
      if (mine.length === 0) return null;
      return {
        type: 'splitBundle',
        act,
        bundle: bundle as string,
        into: newId('bundle'),
        heading: '',
        cards: mine,
      };
    }
    case 7:
      return { type: 'dissolveBundle', act, bundle: bundle as string };
    case 8:
      return { type: 'rewordHeading', act, bundle: bundle as string, heading: `Beter ${random.below(5)}` };
    case 9:
      return random.below(2) === 0
        ? { type: 'noteBundle', act, bundle: bundle as string, text: 'Lijkt op een andere' }
        : {
            type: 'themeBundle',
            act,
            bundle: bundle as string,
            theme: pick(['green', 'home', null], random),
          };
    default:
      return {
        type: 'markDissent',
        act,
        bundles: random.below(2) === 0 ? [] : [bundle as string],
        cards: [pick(cards, random)],
        dissent: random.below(2) === 0,
      };
  }
}

function splitting(
  screen: ThemeTeamState,
  card: string,
  act: string,
  newId: (what: string) => string,
): ActCommand | null {
  const text = screen.parts[card]?.text ?? screen.ideas[ideaOf(screen, card)]?.words.text ?? '';
  const [first, ...rest] = text.split(' en ');
  if (first === undefined || rest.length === 0) return null;
  const parts = [
    { card: newId('a'), text: first },
    { card: newId('b'), text: rest.join(' en ') },
  ];
  return { type: 'splitCard', act, card, parts };
}
