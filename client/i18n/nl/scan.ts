import type { Texts } from '../texts.ts';

/** Sentences for the camera; the first five are the codes of `ScanError`. */
export const scan = {
  'no-camera': 'Dit apparaat heeft geen camera die we kunnen gebruiken. Typ de code van de badge.',
  'camera-refused':
    'De camera mag niet aan. Geef toestemming in de instellingen, of typ de code van de badge.',
  'camera-busy': 'Een ander programma gebruikt de camera. Sluit dat, of typ de code van de badge.',
  'camera-insecure': 'De camera werkt alleen op een beveiligde pagina (https). Typ de code van de badge.',
  'reader-missing': 'De badgelezer kon niet laden. Probeer opnieuw, of typ de code van de badge.',
  holdBadge: 'Houd de badge voor de camera.',
  stopCamera: 'Zet de camera uit',
} as const satisfies Texts;
