import { asNamed, type Moment, type Shot } from '../shot.ts';

const named = asNamed('Je voornaam', 'Sanne');
const floor = {
  screen: 'floor',
  sizes: ['phone', 'tablet'],
  url: (hall) => hall.link('floor'),
} as const satisfies Partial<Shot>;

/** Tables ask for help, and more of them than there are people to go. */
export const FLOOR: Moment = {
  async begin(hall, state) {
    if (state === 'empty') return;
    const reasons = ['technology', 'tension', 'care', 'language'] as const;
    const calls = state === 'full' ? 12 : 3;
    for (let i = 0; i < calls; i++) {
      const [call, table] = [hall.newId(), String(i * 8 + 3)];
      const reason = reasons[i % reasons.length] ?? 'technology';
      await hall.run({ type: 'askHelp', call, table, reason, at: hall.app.clock.now() });
      hall.pass(40_000);
    }
  },
  shots: [
    { ...floor, name: 'its name', states: ['normal'] },
    { ...floor, name: 'calls', act: named },
    { ...floor, name: 'offline', states: ['normal'], act: named, cut: true },
  ],
};
