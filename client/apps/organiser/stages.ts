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

export function putStageInAddress(stage: Stage): void {
  if (stageInAddress() !== stage) history.pushState(null, '', `?${PARAMETER}=${stage}`);
}
