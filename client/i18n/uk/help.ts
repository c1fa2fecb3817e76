import type { help as dutch } from '../nl/help.ts';
import type { Translation } from '../texts.ts';

export const help: Translation<typeof dutch> = {
  askHelp: 'Потрібна допомога',
  askTitle: 'Чим допомогти?',
  askHint: 'Торкніться, що сталося. До вас підійде хтось із команди в залі.',
  askTechnology: 'Техніка',
  askTechnologyHint: 'Не працює планшет або щось інше',
  askLanguage: 'Мова',
  askLanguageHint: 'Ми погано розуміємо одне одного',
  askTension: 'Напруга за столом',
  askTensionHint: 'Розмова зайшла в глухий кут або стає різкою',
  askCare: 'Турбота про когось',
  askCareHint: 'Комусь погано',
  helpState: 'Допомога',
  helpAsked: 'Прохання про допомогу: {reason}',
  helpSeen: 'Команда в залі бачить ваше прохання.',
  helpHere: 'Ваше прохання ще на цьому планшеті. Підніміть, будь ласка, руку.',
  helpComes: '{name} уже йде',
  someoneComes: 'До вас уже йдуть',
  notNeeded: 'Уже не треба',
  solved: 'Вирішено',
  helpNotTaken: 'Ваше прохання не дійшло: {why}',
  nudgeFive: 'Ще п’ять хвилин',
  nudgeOne: 'Ще одна хвилина',
  nudgeFiveHint: 'Час завершувати.',
  nudgeOneHint: 'Збережіть останню картку.',
};
