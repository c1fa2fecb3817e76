import type { work as dutch } from '../nl/work.ts';
import type { Translation } from '../texts.ts';

export const work: Translation<typeof dutch> = {
  summit: 'Саміт громадян',
  save: 'Зберегти',
  next: 'Далі',
  change: 'Змінити',
  remove: 'Прибрати',
  undo: 'Скасувати дію',
  more: 'Більше',
  toMain: 'До вмісту',
  partMissing: 'Не вдалося отримати цю частину. Нічого не втрачено.',
  lineSaved: 'Усе надійшло.',
  lineWaits: 'На цьому пристрої ще щось чекає.',
  round: 'Раунд {number}',
  roundOf: 'Раунд {number} з {total}',
  timeLeft: 'залишилося',
  people: { one: '{count} людина', few: '{count} людини', many: '{count} людей', other: '{count} людини' },
  tables: { one: '{count} стіл', few: '{count} столи', many: '{count} столів', other: '{count} стола' },
  votes: { one: '{count} голос', few: '{count} голоси', many: '{count} голосів', other: '{count} голосу' },
  onSchedule: 'За розкладом',
  behindSchedule: {
    one: '{count} хвилина запізнення',
    few: '{count} хвилини запізнення',
    many: '{count} хвилин запізнення',
    other: '{count} хвилини запізнення',
  },
  aheadOfSchedule: {
    one: 'на {count} хвилину раніше',
    few: 'на {count} хвилини раніше',
    many: 'на {count} хвилин раніше',
    other: 'на {count} хвилини раніше',
  },
};
