/** Every reason for which the server can say no. Screens have a sentence for each in every language. */
export const REFUSAL_CODES = [
  'not-allowed',
  'unknown-command',
  'malformed',
  'too-long',
  'empty-text',
  'id-taken',
  'table-unknown',
  'room-unknown',
  'theme-unknown',
  'person-unknown',
  'person-no-seat',
  'idea-unknown',
  'idea-withdrawn',
  'bundle-unknown',
  'bundle-ended',
  'bundle-empty',
  'heading-missing',
  'card-moved',
  'card-split',
  'card-claimed',
  'not-their-words',
  'act-unknown',
  'act-blocked',
  'act-outdated',
  'words-changed',
  'proposal-unknown',
  'proposal-withdrawn',
  'proposal-signed',
  'step-unknown',
  'no-step-running',
  'no-step-before',
  'step-over',
  'step-refers',
  'programme-unreadable',
  'round-unknown',
  'seats-full',
  'rules-clash',
  'ballot-unknown',
  'ballot-closed',
  'ballot-open',
  'already-voted',
  'too-many-choices',
  'no-choice',
  'option-unknown',
  'not-in-electorate',
  'too-few-options',
  'choice-unknown',
  'choice-exists',
  'choice-open',
  'choice-over',
  'too-few-themes',
  'not-arrived',
  'queue-changed',
  'queue-full',
  'help-unknown',
  'help-over',
  'help-taken',
  'link-unknown',
  'link-revoked',
  'code-wrong',
  'too-many-tries',
  'list-unreadable',
  'list-changed',
  'proposal-gone',
  'plan-outdated',
  'nothing-to-undo',
  'undo-full',
  'round-over',
  'table-closed',
  'table-taken',
  'hall-full',
  'no-stand-in',
  'no-tables',
  'no-people',
  'run-busy',
  'run-unknown',
  'too-big',
  'storage-full',
  'slow-down',
  'starting',
  'server-error',
  /** Said by the device itself: there is no line, and the command is not one to keep for later. */
  'no-connection',
  /** Said by the device itself: it was made for another summit than the one on this server. */
  'other-summit',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** An expected "no": a code with parameters, never prose. */
export interface Refusal {
  code: RefusalCode;
  params?: Record<string, string | number>;
}

export const refusal = (code: RefusalCode, params?: Refusal['params']): Refusal =>
  params === undefined ? { code } : { code, params };

export const isRefusal = (value: object): value is Refusal => 'code' in value;

/** Refusals that may pass by themselves: the device keeps the command and tries again (rule O5). */
const PASSING: ReadonlySet<RefusalCode> = new Set(['storage-full', 'slow-down', 'starting', 'server-error']);
export const mayPass = (code: RefusalCode): boolean => PASSING.has(code);
