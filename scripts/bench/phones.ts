import { type Device, type DeviceSpec, openInWaves } from './device.ts';
import { answerQuestions } from './process.ts';

/* Phones in a process of their own with a low priority, so that reading their tallies does not delay the stopwatch. */
let phones: Device[] = [];
let pulses = 0;

answerQuestions({
  async open({ port, specs }: { port: number; specs: DeviceSpec[] }): Promise<void> {
    phones = await openInWaves(port, specs);
    for (const phone of phones)
      phone.onPulse = () => {
        pulses += 1;
      };
  },
  /** Tallies received by all phones together since the last time this was asked. */
  pulses(): number {
    const count = pulses;
    pulses = 0;
    return count;
  },
});
