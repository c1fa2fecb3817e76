import type { Texts } from '../texts.ts';

/** A screen at the stairs, without anybody beside it: hold your badge, see your table. */
export const kiosk = {
  seatTitle: 'Aan welke tafel zit je?',
  seatNext: 'Volgende? Houd je badge hier.',
  seatYours: 'Jouw tafel',
  seatAt: 'Tafel {number}, {room}',
  seatLater: 'Daarna',
  seatNone: 'Je hebt nog geen plaats. Vraag het bij de balie, we zoeken een tafel voor je.',
  seatWorks: 'Jij hebt geen vaste tafel.',
  seatOver: 'Er is vandaag geen ronde meer.',
  seatWait: 'De namen zijn er nog niet. Wacht even.',
} as const satisfies Texts;
