import type { PlenaryState } from '../../../shared/views/plenary.ts';
import type { ProgrammeState } from '../../../shared/views/programme.ts';
import { secondVoice } from '../../scenes/secondVoice.svelte.ts';
import { DUTCH, type Voices } from '../../scenes/voice.ts';
import type { HallLive } from './hall.ts';

/** All that a preview draws from: the same as a screen of the hall has. */
export interface Hall {
  day: ProgrammeState;
  state: PlenaryState;
  voices: Voices;
  /** Hall time, epoch milliseconds. */
  now: () => number;
}

export function previewHall(live: HallLive): Hall {
  const beside = secondVoice(() => {
    const { second } = live.view('plenary').look;
    return second === DUTCH.language ? undefined : second;
  });
  return {
    get day() {
      return live.view('programme');
    },
    get state() {
      return live.view('plenary');
    },
    get voices() {
      return { main: DUTCH, second: beside.voice };
    },
    now: live.now,
  };
}
