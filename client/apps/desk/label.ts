/** Labels that a printer at a desk may hold; millimetres. */
export const LABELS = {
  '89x36': { width: 89, height: 36, qr: 30, tall: false },
  /** A roll of 62 mm, cut every 100. */
  '62mm': { width: 100, height: 62, qr: 42, tall: false },
  '54x86': { width: 54, height: 86, qr: 40, tall: true },
} as const;
export type LabelFormat = keyof typeof LABELS;
export const LABEL_FORMATS = Object.keys(LABELS) as LabelFormat[];

const PAD = 3;
const GAP = 3;
/** For the code under the name. */
const CODE = 7;
/** Of a bold letter, in heights of a line: wide ones are not all in one name. */
const LETTER = 0.62;
export const LEADING = 1.08;
const LARGEST = 16;
const SMALLEST = 3;

/** The height of letters with which a name stays on a label, in millimetres: as large as it goes. */
export function nameSize(name: string, format: LabelFormat): number {
  const { width, height, qr, tall } = LABELS[format];
  const room = tall
    ? { width: width - 2 * PAD, height: height - 2 * PAD - qr - GAP - CODE }
    : { width: width - 2 * PAD - qr - GAP, height: height - 2 * PAD - CODE };
  for (let size = LARGEST; size > SMALLEST; size -= 0.25)
    if (linesOf(name, room.width / (size * LETTER)) * size * LEADING <= room.height) return size;
  return SMALLEST;
}

/** Lines of so many letters that a name takes; a word that is longer by itself fits nowhere. */
function linesOf(name: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const word of name.split(/(?<=-)|\s+/u)) {
    if (word.length > letters) return Number.POSITIVE_INFINITY;
    const wanted = used === 0 ? word.length : used + 1 + word.length;
    if (wanted <= letters) used = wanted;
    else [lines, used] = [lines + 1, word.length];
  }
  return lines;
}

const KEY = 'burgertop-label';

/** The label that this desk's printer holds, as somebody chose it here last. */
export function rememberedLabel(): LabelFormat {
  try {
    const kept = localStorage.getItem(KEY);
    return LABEL_FORMATS.find((format) => format === kept) ?? '89x36';
  } catch {
    return '89x36';
  }
}

export function rememberLabel(format: LabelFormat): void {
  try {
    localStorage.setItem(KEY, format);
  } catch {
    // Private windows keep nothing: then the first format is offered again.
  }
}
