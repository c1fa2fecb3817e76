import { logOf } from '../../shared/epoch.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';

/** What the screen showed last, to open with while there is no server. */
export interface Picture {
  /** Of the log it shows. */
  epoch: string;
  /** Version of the views' shapes: a newer page does not read older ones. */
  protocol: number;
  /** Device time, epoch milliseconds. */
  at: number;
  /** State of each view, by its name. */
  views: Record<string, unknown>;
}

/** Where a device keeps its last picture. */
export interface PictureStore {
  /** The log that the last picture was of: what is told without a server is meant for it (rule E2). */
  log: string | undefined;
  keepPicture(picture: Picture): Promise<void>;
  forgetPicture(): Promise<void>;
}

/** Views by name, as a page shows them. */
interface Views<Name extends string> {
  view(name: Name): object;
}

/** The last picture is on this device so long after something changed. */
const PICTURE_MS = 500;
const DAY_MS = 24 * 3600_000;

export const isOfToday = (at: number): boolean => Date.now() - at <= DAY_MS;

/** Puts back what was shown last, unless it is of yesterday or of another version of the views. */
export function restore<Name extends string>(
  live: Views<Name>,
  shown: readonly Name[],
  store: PictureStore,
  picture: Picture | undefined,
): boolean {
  if (picture === undefined) return false;
  store.log = logOf(picture.epoch);
  if (picture.protocol !== PROTOCOL || !isOfToday(picture.at)) {
    void store.forgetPicture();
    return false;
  }
  for (const name of shown) Object.assign(live.view(name), picture.views[name]);
  return true;
}

/** Keeps a picture a moment after each change; while changes come fast, one now and then. */
export function pictureKeeper<Name extends string>(
  store: PictureStore,
  live: () => Views<Name>,
  shown: readonly Name[],
): (epoch: string) => void {
  let due = false;
  return (epoch) => {
    store.log = logOf(epoch);
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      // A picture that cannot be kept costs a page that opens empty; what was typed has a place of its own.
      const views = Object.fromEntries(shown.map((name) => [name, copy(live().view(name))]));
      store.keepPicture({ epoch, protocol: PROTOCOL, at: Date.now(), views }).catch(() => {});
    }, PICTURE_MS);
  };
}

/** Without the proxies of who watches it. */
const copy = (state: object): unknown => JSON.parse(JSON.stringify(state));
