import type { Language } from '../../shared/localized.ts';
import { loadVoice, type Voice } from './voice.ts';

const AGAIN_MS = 5000;

/** The second language of the hall, as soon as its texts are there. When they cannot be fetched the screen does without and asks again. */
export function secondVoice(wanted: () => Language | undefined): { readonly voice: Voice | null } {
  let voice = $state.raw<Voice | null>(null);
  $effect(() => {
    const language = wanted();
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = (tongue: Language): void => {
      loadVoice(tongue).then(
        (loaded) => {
          if (!stopped) voice = loaded;
        },
        () => {
          if (!stopped) timer = setTimeout(load, AGAIN_MS, tongue);
        },
      );
    };
    if (language === undefined) voice = null;
    else load(language);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  });
  return {
    get voice() {
      return voice;
    },
  };
}
