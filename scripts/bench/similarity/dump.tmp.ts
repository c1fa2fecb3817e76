import { readFileSync, writeFileSync } from 'node:fs';
import { compare } from '../../../shared/similarity/compare.ts';
import { rarityIn } from '../../../shared/similarity/rarity.ts';
import { read } from '../../../shared/similarity/reading.ts';
import { createIndex } from '../../../shared/similarity/similarity.ts';
import { wordsOf } from '../../../shared/similarity/words.ts';
import { LEXICON } from '../../../shared/similarity/lexicon.ts';
import { dutchStem } from '../../../shared/similarity/stems.ts';
import { knownParts, likelyParts } from '../../../shared/similarity/compounds.ts';
import { withoutWords } from './forgetting.ts';
import { independentCards, labelledCards } from './labelled.ts';

const groups = JSON.parse(readFileSync('/tmp/sim/exp/wider.json', 'utf8')) as any[];
const wider: any[] = [];
groups.forEach(({ about, cards }, place) => { for (const text of cards) wider.push({ id: `w${wider.length}`, text, idea: about === null ? -1 - wider.length : place }); });
const own = labelledCards();
const sets: Record<string, any[]> = { fit: own.filter((c) => !c.held), held: own.filter((c) => c.held), wider, independent: independentCards() };
const none = { words: 0, concepts: 0, seed: 'none' };
const some = { words: 0.2, concepts: 0.1, seed: 'some' };
const runs: [string, string, any][] = [['fit', 'fit', none], ['fitsome', 'fit', some], ['held', 'held', none], ['wider', 'wider', none], ['independent', 'independent', none]];
const only = process.argv[2]?.split(',');
for (const [name, set, forget] of runs) {
  if (only && !only.includes(name)) continue;
  const cards = sets[set];
  withoutWords(forget, () => {
    const index = createIndex();
    for (const { id, text } of cards) index.add({ id, text });
    const scores: number[][] = [];
    const at = new Map(cards.map((c: any, i: number) => [c.id, i]));
    cards.forEach((c: any, i: number) => { for (const n of index.neighbours({ id: c.id }, 1000)) scores.push([i, at.get(n.id)!, n.score]); });
    const readings = cards.map(({ text }: any) => read(text));
    const counts = new Map<string, number>();
    for (const { terms } of readings) for (const { key } of terms) counts.set(key, (counts.get(key) ?? 0) + 1);
    const rarity = (key: string) => rarityIn(cards.length, counts.get(key) ?? 0);
    const n = cards.length;
    let fields: string[] = [];
    const rows: number[] = [];
    for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) {
      const c = compare(readings[i], readings[j], rarity) as any;
      if (fields.length === 0) fields = Object.keys(c);
      for (const f of fields) rows.push(c[f]);
    }
    writeFileSync(`/tmp/sim/exp/${name}.f32`, Buffer.from(Float32Array.from(rows).buffer));
    writeFileSync(`/tmp/sim/exp/${name}.json`, JSON.stringify({
      fields, scores, ideas: cards.map((c: any) => c.idea),
      cards: cards.map((c: any, i: number) => ({
        terms: readings[i].terms.map((t: any) => ({ ...t, rarity: rarity(t.key) })),
        words: wordsOf(c.text, 'nl').map(({ folded, clause }) => ({ w: folded, clause, stem: dutchStem(folded), stop: LEXICON.stop.has(folded), generic: LEXICON.generic.has(dutchStem(folded)), more: LEXICON.more.has(dutchStem(folded)), less: LEXICON.less.has(dutchStem(folded)), parts: knownParts(folded).map((p) => p.stem), likely: likelyParts(folded).map((p) => p.stem) })),
      })),
    }));
    console.log(name, n, fields.join(' '));
  });
}
