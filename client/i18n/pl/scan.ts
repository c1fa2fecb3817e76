import type { scan as dutch } from '../nl/scan.ts';
import type { Translation } from '../texts.ts';

export const scan: Translation<typeof dutch> = {
  'no-camera': 'To urządzenie nie ma kamery, której możemy użyć. Wpisz kod z identyfikatora.',
  'camera-refused': 'Brak zgody na kamerę. Zezwól na nią w ustawieniach albo wpisz kod z identyfikatora.',
  'camera-busy': 'Kamery używa inny program. Zamknij go albo wpisz kod z identyfikatora.',
  'camera-insecure': 'Kamera działa tylko na bezpiecznej stronie (https). Wpisz kod z identyfikatora.',
  'reader-missing': 'Nie udało się załadować czytnika. Spróbuj ponownie albo wpisz kod z identyfikatora.',
  holdBadge: 'Pokaż identyfikator do kamery.',
  stopCamera: 'Wyłącz kamerę',
};
