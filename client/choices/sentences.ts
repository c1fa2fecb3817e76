import type { Wait } from '../../shared/facts/choices.ts';
import type { Localized } from '../../shared/localized.ts';
import type { ChoiceI18n } from './texts.ts';

interface Option {
  id: string;
  title: Localized;
}

export const titleOf = (
  i18n: Pick<ChoiceI18n, 'localized'>,
  options: readonly Option[],
  id: string,
): string => {
  const option = options.find((one) => one.id === id);
  return option === undefined ? id : i18n.localized(option.title);
};

/** "Voor Groen sta je op plaats 3 van de wachtlijst: ..." */
export function waitSentence(
  i18n: Pick<ChoiceI18n, 't' | 'localized' | 'number'>,
  options: readonly Option[],
  { theme, position, reason }: Wait,
): string {
  const words = { theme: titleOf(i18n, options, theme), reason: i18n.t(`why_${reason}`) };
  return position === 1
    ? i18n.t('waitFirst', words)
    : i18n.t('waitAt', { ...words, position: i18n.number(position) });
}
