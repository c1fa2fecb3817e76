import type { BundleChange } from '../../../shared/facts/bundles.ts';
import type { BundleId } from '../../../shared/ids.ts';
import type { Act } from '../../../shared/views/bundles.ts';
import type { ThemeTeamState } from '../../../shared/views/themeTeam.ts';
import type { i18n as words } from './i18n.ts';

type Known = Pick<ThemeTeamState, 'bundles'>;
type Words = Pick<typeof words, 't'>;

const find = <T extends BundleChange['type']>(changes: readonly BundleChange[], type: T) =>
  changes.find((change): change is Extract<BundleChange, { type: T }> => change.type === type);

/** What somebody did, in one sentence without who and when. */
export function actSentence(
  { what, changes }: Pick<Act, 'what' | 'changes'>,
  state: Known,
  { t }: Words,
): string {
  const named = (bundle: BundleId | null | undefined): string =>
    state.bundles[bundle ?? '']?.heading || find(changes, 'made')?.heading || t('noHeading');
  const placed = changes.filter((change) => change.type === 'placed');
  const count = placed.reduce((sum, { cards }) => sum + cards.length, 0);
  const to = placed.find((change) => change.to !== null)?.to;
  switch (what) {
    case 'make':
      return t('didMake', { heading: named(find(changes, 'made')?.bundle), count });
    case 'merge':
      return t('didMerge', { heading: named(find(changes, 'ended')?.into), count });
    case 'split':
      return t('didSplit', { heading: named(find(changes, 'made')?.bundle), count });
    case 'dissolve':
      return t('didDissolve', { heading: named(find(changes, 'ended')?.bundle), count });
    case 'move':
      return to === undefined ? t('didTakeOut', { count }) : t('didMove', { heading: named(to), count });
    case 'splitCard':
      return t('didSplitCard', { count: find(changes, 'parted')?.parts.length ?? 0 });
    case 'heading':
      return t('didReword', { heading: find(changes, 'heading')?.to || t('noHeading') });
    case 'theme':
      return t('didTheme', { heading: named(find(changes, 'theme')?.bundle) });
    case 'note':
      return t('didNote', { heading: named(find(changes, 'noted')?.bundle) });
    case 'dissent': {
      const marked = find(changes, 'dissent');
      const [bundle] = marked?.bundles ?? [];
      const about = bundle === undefined ? t('cardsIn', { count: marked?.cards.length ?? 0 }) : named(bundle);
      return t(marked?.dissent === false ? 'didUnmark' : 'didMark', { about });
    }
  }
}
