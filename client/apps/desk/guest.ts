import type { SeatedReport } from '../../../shared/seating/report.ts';
import { newId } from '../../sync/live.svelte.ts';
import { type ApiAnswer, callApi } from '../../sync/session.ts';
import { comesWith, type Task } from './task.ts';

/** What is filled in; the ids stay the same however often it is sent, so that a second try is the same guest. */
export interface GuestDraft {
  id: string;
  person: string;
  name: string;
  organisation: string;
  district: string;
  needs: string[];
  languages: string[];
}

export const guestDraft = (): GuestDraft => ({
  id: newId(),
  person: newId(),
  name: '',
  organisation: '',
  district: '',
  needs: [],
  languages: [],
});

/** A badge that has to be printed: its address holds the secret. */
export interface BadgeReport {
  name: string;
  code: string;
  url: string;
}

/** What is asked of the server: nothing that was not said. */
export function guestFrom(
  draft: GuestDraft,
  { sort, companion, blank }: Extract<Task, { kind: 'guest' }>,
  here: { desk: string; at: number },
): object {
  const { id, person, name, organisation, district, needs, languages } = draft;
  const isWildcard = sort === 'wildcard';
  return {
    ...{ id, person, name: name.trim(), needs, languages, ...here },
    role: isWildcard ? 'wildcard' : 'participant',
    ...(isWildcard && organisation.trim() !== '' && { organisation: organisation.trim() }),
    ...(!isWildcard && district !== '' && { district }),
    ...(comesWith(sort) && companion !== null && { companion }),
    ...(sort === 'child' && { child: true }),
    ...(blank !== null && { blank: blank.number }),
  };
}

export const doorCalls = {
  register: (guest: object): Promise<ApiAnswer<BadgeReport & { seated: SeatedReport | null }>> =>
    callApi('desk', '/api/door/guests', { body: guest }),
  /** @param blank number of the blank badge that takes its place; null for one that is to be printed */
  replace: (id: string, person: string, blank: number | null): Promise<ApiAnswer<BadgeReport>> =>
    callApi('desk', '/api/door/badges', { body: { id, person, ...(blank !== null && { blank }) } }),
};
