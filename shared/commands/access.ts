import type { ActorRole } from '../facts/fact.ts';
import type { DeviceId, PersonId, TableId } from '../ids.ts';

/** What a secret link or code gives right to. Only hashes of secrets are ever stored. */
export interface LinkGrant {
  hash: string;
  role: ActorRole;
  person?: PersonId;
  table?: TableId;
  /** True for the typed table code, which is short and therefore guarded by a hard stop. */
  code?: boolean;
  /** Number of a badge that was printed for nobody yet; it stays when the badge gets a person. */
  blank?: number;
  /** Of a desk: may give out badges anew. */
  supervisor?: true;
}

/** Made by the server: the operator or organiser hands out links. `replace` revokes older ones of the same grant. */
export interface IssueLinks {
  type: 'issueLinks';
  links: LinkGrant[];
  replace: boolean;
}

/** Made by the server when a browser brings a link's secret: the device gets a key of its own. */
export interface OpenSession {
  type: 'openSession';
  link: string;
  device: DeviceId;
  keyHash: string;
}
