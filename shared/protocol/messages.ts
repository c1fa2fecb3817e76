import { z } from 'zod';
import { mintedId } from '../commands/text.ts';
import type { ActorRole } from '../facts/fact.ts';
import { SCENES, type SceneKind } from '../facts/screens.ts';
import type { CommandId, DeviceId, TableId } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { VIEWS, type ViewName } from '../views/views.ts';

/* Device to server ------------------------------------------------------------------------------------------- */

const viewName = z.enum(Object.keys(VIEWS) as [ViewName, ...ViewName[]]);

/** "These are the views I show; of each I know everything up to this cursor." */
export const hello = z.strictObject({
  protocol: z.int().min(0),
  /** Epoch of the cursors; absent on the first hello of a device. */
  epoch: z.string().max(64).optional(),
  views: z
    .array(
      z.strictObject({
        view: viewName,
        key: z.string().max(64),
        cursor: z.int().min(0).optional(),
      }),
    )
    .max(8),
});
export type Hello = z.output<typeof hello>;

/** Commands in the order of the outbox. Each is checked by itself, so that one bad one does not hold up the rest. */
export const requests = z.array(z.unknown()).min(1).max(64);
export const requestId = z.object({ id: mintedId });
/** Version of the page that made the command, when it is not the one that said hello: an outbox outlives its page. */
export const requestHead = requestId.extend({ protocol: z.int().min(1).optional() });

/** What a screen of the hall draws now, and up to which position of the plenary view. Ephemeral: it is no fact. */
export const shows = z.strictObject({
  scene: z.enum(SCENES),
  pos: z.int().min(0),
  width: z.int().min(0).max(100_000),
  height: z.int().min(0).max(100_000),
});
export type Shows = z.output<typeof shows>;
/** A screen that is to show its name for a moment; null is every screen. */
export const identified = z.string().max(64).nullable();

/* Server to device ------------------------------------------------------------------------------------------- */

export interface HallClock {
  /** Hall time in epoch milliseconds when the message was made. */
  now: number;
  /** Hall milliseconds per real millisecond: 1, but faster in a rehearsal. */
  rate: number;
}

export interface Batch {
  view: ViewName;
  key: string;
  /** Position of the batch before this one in this view: a gap means hello again (rule V1). */
  prev: number;
  pos: number;
  shown: unknown[];
}

export type ViewAnswer =
  | { view: ViewName; key: string; pos: number; state: unknown }
  | { view: ViewName; key: string; pos: number; tail: Batch[] }
  | { view: ViewName; key: string; refused: Refusal };

export interface Welcome {
  protocol: number;
  /** Changed when the log was made, restored or promoted (rule E1). */
  epoch: string;
  clock: HallClock;
  actor: { role: ActorRole; device: string; person?: string; table?: string };
  views: ViewAnswer[];
}

export type Ack =
  | { id: CommandId; ok: true; pos: number }
  | { id: CommandId; ok: false; refusal: Refusal; again: boolean };

/** All that one turn of the server has for one device: first what happened, then the answers (rule O2). */
export interface Turn {
  epoch: string;
  batches?: Batch[];
  acks?: Ack[];
}

/** Ephemeral counts for phones; losing one is harmless. */
export interface Pulse {
  people: number;
  ideas: number;
  talking: number;
}

/** A screen as the director's page lists it. */
export interface ScreenPresence {
  screen: DeviceId;
  /** What it draws; null before it said so. */
  scene: SceneKind | null;
  /** Milliseconds by which it is behind what the server knows. */
  behind: number;
  /** Hall time since which it is connected. */
  since: number;
  /** Hall time at which the line was lost; null while there is one. */
  gone: number | null;
  /** Of the picture, in pixels; 0 before it said so. */
  width: number;
  height: number;
}

/** Tables by their tablets' lines, to the floor team; ephemeral: it is no fact. */
export interface TabletLines {
  on: TableId[];
  /** Hall time at which the last tablet of a table was seen; tables that were never seen are not in it. */
  seen: Record<TableId, number>;
}

export const BYE_CODES = [
  'protocol-too-old',
  'protocol-too-new',
  'revoked',
  'too-slow',
  'malformed',
  'stopping',
  'full',
] as const;
export interface Bye {
  code: (typeof BYE_CODES)[number];
  /** Milliseconds to wait before the next try; absent when trying again is useless. */
  retryAfter?: number;
}

/** Bytes that a slow reader may leave unread before it is dropped. */
export const MAX_UNSENT_BYTES = 1_000_000;
export const MAX_MESSAGE_BYTES = LIMITS.messageBytes;
