/** 300 characters, what a table types when it has something to say. */
const TEXT =
  'Maak van het lege schoolplein aan de Rijndijk een buurttuin met een picknicktafel, zodat kinderen er na vier uur ' +
  'kunnen spelen en ouderen er koffie kunnen drinken. De school houdt de sleutel, de buurt zaait en wiedt, en de ' +
  'gemeente legt een kraan aan. Drie bewoners van onze tafel willen het eerste jaar helpen.';

/** Command `addIdea` as JSON. */
export const ideaCommand = (idea: string, table: string): string =>
  `{"type":"addIdea","idea":"${idea}","table":"${table}","round":1,"words":{"text":"${TEXT}","lang":"nl",` +
  `"kind":"recommendation","addressee":"gemeente"}}`;

let made = 0;
const run = Math.random().toString(36).slice(2, 10).padEnd(8, 'x');

/** A fresh id in the form that devices mint; counted, because random bytes would cost more than the sending. */
export function nextId(): string {
  made += 1;
  return `${run}${made.toString(36).padStart(13, '0')}A`;
}
