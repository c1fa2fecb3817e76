/** The steps, in the order in which they are easiest: the preparation, the day, and what comes of it. */
export const STAGES = [
  'summit',
  'tables',
  'themes',
  'programme',
  'people',
  'seating',
  'look',
  'print',
  'links',
  'door',
  'repack',
  'day',
  'followup',
] as const;
export type Stage = (typeof STAGES)[number];

const PARAMETER = 'stap';

/** In the query and not behind the `#`: that place is for the secret of a link. */
export function stageInAddress(): Stage | null {
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  return STAGES.find((stage) => stage === asked) ?? null;
}

const addressOf = (stage: Stage): string => `?${PARAMETER}=${stage}`;

export function putStageInAddress(stage: Stage): void {
  if (stageInAddress() !== stage) history.pushState(null, '', addressOf(stage));
}

/** For the step that the page began with: it is the same one when the page is loaded again. */
export function nameStageInAddress(stage: Stage): void {
  if (stageInAddress() !== stage) history.replaceState(null, '', addressOf(stage));
}
