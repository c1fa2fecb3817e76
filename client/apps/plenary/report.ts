import type { Attachment } from 'svelte/attachments';
import { SCENES } from '../../../shared/facts/screens.ts';
import { ScreenReport } from '../../sync/screenReport.ts';
import type { BesideSocket } from '../../sync/socketLine.ts';

/** What a screen tells the director, and what the director asks of it; nothing for a preview. */
export interface Reporter {
  beside: (socket: BesideSocket) => void;
  changed(): void;
  onIdentify: () => void;
}

const drawn = '[data-scene][aria-hidden="false"]';

/** The scene that is seen, not the one that is being made ready behind it. */
function sceneDrawn() {
  const kind = [...document.querySelectorAll<HTMLElement>(drawn)].at(-1)?.dataset.scene;
  return SCENES.find((known) => known === kind) ?? null;
}

export const makeReporter = (hears: boolean): Reporter =>
  hears
    ? new ScreenReport({
        scene: sceneDrawn,
        size: () => ({ width: innerWidth, height: innerHeight }),
        // In the first frame the change is drawn, in the second it stands.
        afterFrame: (run) => requestAnimationFrame(() => requestAnimationFrame(run)),
        setTimer: (run, ms) => setTimeout(run, ms),
      })
    : { beside: () => {}, changed: () => {}, onIdentify: () => {} };

/** Reports when another scene came up in this box. */
export const watched =
  (report: Reporter): Attachment<HTMLElement> =>
  (node) => {
    const watch = new MutationObserver(() => report.changed());
    watch.observe(node, { subtree: true, childList: true, attributeFilter: ['aria-hidden'] });
    return () => watch.disconnect();
  };
