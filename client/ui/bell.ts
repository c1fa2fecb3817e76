/** Pitch of the stroke and of the overtone that makes it a bell, in Hz. */
const TONES = [
  { hertz: 660, loud: 0.16 },
  { hertz: 1320, loud: 0.05 },
];
const SECONDS = 2.4;

/** One soft stroke of a bell. A browser that has not been touched yet may stay silent: the words are there anyway. */
export function ring(): void {
  if (typeof AudioContext === 'undefined') return;
  const sound = new AudioContext();
  const now = sound.currentTime;
  for (const { hertz, loud } of TONES) {
    const tone = new OscillatorNode(sound, { frequency: hertz });
    const fade = new GainNode(sound, { gain: loud });
    fade.gain.exponentialRampToValueAtTime(0.0001, now + SECONDS);
    tone.connect(fade).connect(sound.destination);
    tone.start(now);
    tone.stop(now + SECONDS);
  }
  setTimeout(() => void sound.close(), SECONDS * 1000);
}
