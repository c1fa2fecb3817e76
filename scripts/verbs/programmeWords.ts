import type { ProgrammeFile } from '../../shared/programme/file.ts';
import type { FileReason } from '../../shared/programme/fileProblem.ts';
import { planOf, wallClock } from '../../shared/programme/schedule.ts';

/** "6 h 10" or "45 min" */
export function hoursAndMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  return whole < 60 ? `${whole} min` : `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')}`;
}

/** The running order as lines: when, how long, what. Without a planned time the hours count from zero. */
export function programmeLines({ startsAt, steps }: ProgrammeFile): string[] {
  if (steps.length === 0) return ['There is no running order yet; set one with --in or --format.'];
  const lines = planOf(steps).map(({ step, from }) => {
    const when = wallClock(startsAt ?? '00:00', from);
    return `${when}  ${hoursAndMinutes(step.minutes).padStart(7)}  ${step.title.nl}`;
  });
  const total = steps.reduce((sum, step) => sum + step.minutes, 0);
  return [...lines, `${wallClock(startsAt ?? '00:00', total)}  end, after ${hoursAndMinutes(total)}`];
}

/** Why a file is no running order; the line and column are put before it. */
export const FILE_SENTENCES: Record<FileReason, string> = {
  tooLarge: 'the file is larger than the {limit} kB that a running order may have.',
  empty: 'the file is empty.',
  notYaml: 'this is neither YAML nor JSON; look at indents, quotes and brackets.',
  doubleKey: '“{key}” stands twice in the same place.',
  missing: '“{key}” is missing.',
  unknownKey: '“{key}” is no part of a running order.',
  notText: '“{key}” must be a text.',
  notNumber: '“{key}” must be a number.',
  notYesNo: '“{key}” must be true or false.',
  notList: '“{key}” must be a list.',
  notMap: '“{key}” must have parts of its own, such as {nl: …}.',
  notOneOf: '“{key}” must be one of: {allowed}.',
  tooSmall: '“{key}” must be at least {limit}.',
  tooBig: '“{key}” may be at most {limit}.',
  tooLong: '“{key}” is longer than {limit}.',
  tooFew: '“{key}” needs at least {limit}.',
  badId: '“{key}” may have letters, figures, hyphens and dots, without spaces.',
  badTime: '“{key}” must be a time such as 09:30.',
  badForm: '“{key}” has a form that is not known.',
  noDutch: '“{key}” needs Dutch words (nl).',
  doubleId: 'there is another step “{id}”.',
  unknownName: '“{id}” is not in this summit.',
  noWords: '“{key}” has no words.',
};
