import type { WhyRound } from '../../../../../shared/seating/seatReports.ts';
import { i18n } from '../i18n.ts';
import { isKnownTerm, termKey } from '../terms.ts';

const RANKS = [0, 1, 2, 3] as const;
const ALIKE = ['district', 'neighbourhood', 'age', 'gender'] as const;
const names = (people: readonly { name: string }[]): string => i18n.list(people.map(({ name }) => name));

/** Why somebody sits where he sits in one round, in sentences; empty without a seat. */
export function whySentences(why: WhyRound): string[] {
  if (why.table === null) return [];
  const { t } = i18n;
  return [
    why.pinned ? t('why_pinned') : wishSentence(why.wish),
    why.suitable < why.open ? t('why_suitable', { count: why.suitable, open: why.open }) : '',
    why.companion === null ? '' : t('why_companion', { name: why.companion.name }),
    why.sameRoom.length > 0 ? t('why_sameRoom', { names: names(why.sameRoom) }) : t('why_noSameRoom'),
    metSentence(why),
    alikeSentence(why.alike),
    betterSentence(why.better),
  ].filter((sentence) => sentence !== '');
}

function wishSentence(wish: number | null): string {
  const { t } = i18n;
  if (wish === null) return t('why_noWishes');
  const rank = RANKS.find((one) => one === wish);
  return rank === undefined ? t('why_wish_later', { rank: wish }) : t(`why_wish_${rank}`);
}

/** In the first round everybody is new, which says nothing. */
function metSentence({ round, metBefore }: WhyRound): string {
  if (metBefore.length > 0) return i18n.t('why_met', { names: names(metBefore) });
  return round === 1 ? '' : i18n.t('why_allNew');
}

function alikeSentence(alike: WhyRound['alike']): string {
  const parts = ALIKE.flatMap((attribute) => {
    const count = alike[attribute] ?? 0;
    return count === 0 ? [] : [i18n.t(`alike_${attribute}`, { count })];
  });
  return parts.length === 0 ? '' : i18n.t('why_alike', { parts: i18n.list(parts) });
}

/** What a better wish would cost the others. */
function betterSentence(better: WhyRound['better']): string {
  if (better === null) return '';
  const { t } = i18n;
  const number = String(better.number);
  const how =
    better.instead === null
      ? t('why_betterFree', { number, rank: better.wish })
      : t('why_betterInstead', { number, rank: better.wish, name: better.instead.name });
  const count = Math.round(better.cost);
  if (count <= 0) return `${how} ${t('why_betterGains')}`;
  const worse = better.changes.flatMap(({ term, by }) => {
    const key = termKey(term);
    return by > 0 && isKnownTerm(key) ? [t('why_change', { name: t(`unit_${key}`), by })] : [];
  });
  const costs =
    worse.length === 0
      ? t('why_betterCostsOnly', { count })
      : t('why_betterCosts', { count, changes: i18n.list(worse) });
  return `${how} ${costs}`;
}
