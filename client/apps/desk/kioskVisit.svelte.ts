import type { DirectoryPerson } from './directory.svelte.ts';
import { Door } from './door.svelte.ts';
import { Idle } from './idle.svelte.ts';
import { i18n } from './kioskI18n.ts';
import type { DeskLive } from './live.ts';

/** One person before a kiosk: recognised by his badge, and gone again after a while. */
export class KioskVisit {
  readonly #door: Door;
  readonly #onnext: () => void;
  readonly idle = new Idle(() => this.leave());
  camera = $state(true);
  /** As typed. */
  code = $state('');

  /** @param onnext forgets what the page knows of the one before */
  constructor(live: DeskLive, onnext: () => void) {
    this.#door = new Door(live, () => '');
    this.#onnext = onnext;
    $effect(() => {
      if (live.connection === 'online' && this.#door.isBehind) void this.#door.directory.refresh();
    });
  }

  get person(): DirectoryPerson | undefined {
    const { shown, directory } = this.#door;
    return shown === null ? undefined : directory.people.get(shown.person);
  }
  /** There are names to find a badge in. */
  get isReady(): boolean {
    return this.#door.directory.people.size > 0;
  }
  /** The last badge is nobody's, or of somebody who has another one by now. */
  get isUnknown(): boolean {
    return this.#door.bad !== null;
  }

  /** @param readings the same badge as read in different ways, the likeliest first */
  async found(...readings: string[]): Promise<void> {
    this.code = '';
    this.#onnext();
    await this.#door.looked(...readings);
    if (this.#door.shown !== null || this.#door.bad !== null) this.idle.restart();
  }

  leave(): void {
    this.idle.stop();
    if (i18n.language !== 'nl') void i18n.setLanguage('nl');
    this.#door.clear();
    this.code = '';
    this.#onnext();
  }
}
