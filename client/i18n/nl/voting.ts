import type { Texts } from '../texts.ts';

/** How a result came about, step by step, in words that a visitor can retell. */
export const voting = {
  stepVotes: {
    one: '{option} kreeg {count} stem, de meeste van wat nog over was.',
    other: '{option} kreeg {count} stemmen, de meeste van wat nog over was.',
  },
  stepShares: {
    one: '{count} persoon koos {option} en kon het alleen betalen, uit zijn eigen deel.',
    other: '{count} mensen kozen {option}. Zij konden het samen betalen, ieder uit zijn eigen deel.',
  },
  stepSaving: {
    one: 'Iedereen spaarde verder. De ene persoon die {option} koos, had als eerste genoeg.',
    other: 'Iedereen spaarde verder. De {count} mensen die {option} kozen, hadden samen als eersten genoeg.',
  },
  stepScore: {
    one: '{option} past het best bij wat er al gekozen is: {count} persoon koos het.',
    other: '{option} past het best bij wat er al gekozen is: {count} mensen kozen het.',
  },
  stepRest: 'Er was nog een plaats over. Niemand had {option} gekozen.',
  newlyHeard: {
    one: 'Eén van hen had nog niets.',
    other: '{count} van hen hadden nog niets.',
  },
  tieByDraw: '{options} waren precies gelijk. De loting die vooraf bekend was, besliste: {chosen}.',
  heardShare: '{heard} van de {voters} mensen zien ten minste één van hun keuzes terug.',
  ruleMostVotes: 'Wat de meeste stemmen heeft, wordt gekozen. Eén grote groep kan zo alles bepalen.',
  ruleEqualShares:
    'Iedereen krijgt een even groot deel van de plaatsen. Wie samen genoeg heeft voor een voorstel, koopt het. Daarna heeft wie al iets kreeg minder over voor het volgende.',
  rulePhragmen:
    'Iedereen spaart even snel. Zodra de mensen achter een voorstel samen genoeg hebben, is het gekozen en beginnen zij opnieuw te sparen.',
  rulePav:
    'Alle combinaties zijn vergeleken. Je eerste gekozen voorstel telt het meest, je tweede de helft, je derde een derde.',
} as const satisfies Texts;
