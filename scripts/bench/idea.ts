import { randomFillSync } from 'node:crypto';

/** 300 characters, what a table types when it has something to say. */
const TEXT =
  'Maak van het lege schoolplein aan de Rijndijk een buurttuin met een picknicktafel, zodat kinderen er na vier uur ' +
  'kunnen spelen en ouderen er koffie kunnen drinken. De school houdt de sleutel, de buurt zaait en wiedt, en de ' +
  'gemeente legt een kraan aan. Drie bewoners van onze tafel willen het eerste jaar helpen.';

/** Command `addIdea` as JSON. */
export const ideaCommand = (idea: string, table: string): string =>
  `{"type":"addIdea","idea":"${idea}","table":"${table}","round":1,"words":{"text":"${TEXT}","lang":"nl",` +
  `"kind":"recommendation","addressee":"gemeente"}}`;

const pool = Buffer.alloc(16 * 1024);
let used = pool.length;

/** A fresh id as devices mint it: 128 random bits, drawn by the thousand because asking one by one costs more. */
export function nextId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return pool.toString('base64url', used - 16, used);
}
