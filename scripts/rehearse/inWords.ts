import type { Outcome, Progress } from './report.ts';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** One line: hall time, step and counts. */
export function progressText({ now, step, people, ideas, votes, devices, waiting }: Progress): string {
  const parts = [
    clock.format(now),
    step ?? 'no step runs',
    `${people} people in`,
    `${ideas} ideas`,
    ...(votes > 0 ? [`${votes} votes`] : []),
    `${devices} devices`,
    ...(waiting > 0 ? [`${waiting} on their way`] : []),
  ];
  return parts.join('  ·  ');
}

const QUARTER_MS = 15 * 60_000;

/** Changes when there is something new to tell to a file: a step that began, or a quarter of an hour that passed. */
export const progressNews = ({ now, step }: Progress): string => `${step} ${Math.floor(now / QUARTER_MS)}`;

/** What came of the day, for the end. */
export function outcomeText(outcome: Outcome): string[] {
  const { people, tables, sent, counted, waiting, refused, bundles, proposals, help, ballot } = outcome;
  const kept =
    waiting === 0 && sent === counted
      ? `${counted} ideas from ${tables} tables; every one that a tablet wrote is there.`
      : `${counted} ideas from ${tables} tables, of ${sent} that the tablets wrote; ${waiting} are still on a device.`;
  const refusals = Object.entries(refused).map(([code, count]) => `${code} ${count} times`);
  return [
    `The day is over: ${people} people came in.`,
    kept,
    `${bundles.made} bundles, ${bundles.shown} of them shown to the hall; ${proposals.counted} proposals, ${proposals.signed} signed by their tables.`,
    ...(help.asked > 0 ? [`${help.asked} tables asked for help; ${help.helped} were helped.`] : []),
    ...(refusals.length > 0 ? [`Refused: ${refusals.join(', ')}.`] : []),
    ...(ballot === null
      ? []
      : [
          `${ballot.cast} of ${ballot.eligible} organisers voted; chosen: ${ballot.chosen.join(', ') || 'nothing'}.`,
        ]),
  ];
}
