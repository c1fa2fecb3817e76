import type { Texts } from '../texts.ts';

/** What a resident reads on his own phone: where do I sit, and what do I vote. */
export const participant = {
  title: 'Mijn burgertop',
  yourTable: 'Jouw tafel',
  inRoom: 'in {room}',
  noSeatYet: 'Je plaats volgt. Dit scherm past zich vanzelf aan.',
  askDesk: 'Kom je er niet uit? Vraag het bij de ontvangst.',
  nowBusy: 'Nu: {step}',
  nextRound: 'Straks: tafel {number}, {room}',
  theme: 'Thema',
  showBadge: 'Toon mijn badge',
  badgeHint: 'Laat deze code zien bij de ontvangst of aan tafel.',
  voteNow: 'Stem nu',
  chooseOne: 'Kies er een.',
  chooseUpTo: { one: 'Kies er {count}.', other: 'Kies er hoogstens {count}.' },
  giveVote: 'Geef mijn stem',
  voteWaiting: 'Je stem staat op deze telefoon en gaat weg zodra er verbinding is.',
  voteCounted: 'Je stem is geteld.',
  voteSecret: 'Niemand kan zien wat je koos.',
  result: 'De uitslag',
  thanks: 'Dank je wel dat je er was.',
} as const satisfies Texts;
