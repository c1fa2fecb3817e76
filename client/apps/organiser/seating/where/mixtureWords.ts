import { i18n } from '../i18n.ts';
import { ageGroup, type Mixed } from './mixture.ts';

const isGender = (value: string): value is 'f' | 'm' | 'x' => ['f', 'm', 'x'].includes(value);

/** A value of an attribute in words: "Centrum", "35 tot 50", "vrouw". */
export function valueName(attribute: Mixed, value: string): string {
  const { t } = i18n;
  if (value === '') return t('mixUnknown');
  if (attribute === 'gender') return isGender(value) ? t(`gender_${value}`) : value;
  if (attribute !== 'age') return value;
  const { from, to } = ageGroup(value);
  if (from === null) return t('ageUnder', { to: to ?? 0 });
  return to === null ? t('ageFrom', { from }) : t('ageBetween', { from, to });
}
