import bidiFactory from 'bidi-js';
import { type Face, facesOf, type Weight } from './fonts.ts';

/** Part of a line in one font and one direction, in the order in which it stands on paper. */
export interface Run {
  face: Face;
  text: string;
  /** Of its letters at a size of 1. */
  width: number;
}

const bidi = bidiFactory();
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Controls, marks of direction and selectors of a shape: nothing that a font draws. Joiners stay, for Persian. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu;

/** Composed letters, single blanks, nothing invisible: what a font can draw. */
export const drawable = (text: string): string =>
  text.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').replace(UNSEEN, '').trim();

/** Whether a line begins at the right: its first letter with a direction decides. */
export const startsRight = (line: string): boolean =>
  (bidi.getEmbeddingLevels(line, 'auto').paragraphs[0]?.level ?? 0) % 2 === 1;

/**
 * A line as runs from left to right: the Unicode bidirectional algorithm orders them, the font shapes each. A word stands in
 * the first font that has all of its letters, so that no name changes its face half-way.
 */
export function runsOf(line: string, weight: Weight): Run[] {
  const { levels } = bidi.getEmbeddingLevels(line, 'auto');
  const faces = faceOfEach(line, facesOf(weight));
  const parts: { face: Face; level: number; text: string }[] = [];
  for (let i = 0; i < line.length; i++) {
    const [face, level, last] = [faces[i], levels[i] ?? 0, parts.at(-1)];
    if (face === undefined) continue;
    if (last !== undefined && last.face === face && last.level === level) last.text += line[i];
    else parts.push({ face, level, text: line[i] ?? '' });
  }
  return inSight(parts).map(({ face, level, text }) => {
    const shown = level % 2 === 1 ? mirrored(text) : text;
    return { face, text: shown, width: face.font.layout(shown, []).advanceWidth / face.font.unitsPerEm };
  });
}

/** Rule L2 of the algorithm: from the deepest level up, turn what is at that level or deeper. */
function inSight<T extends { level: number }>(parts: readonly T[]): T[] {
  const sight = [...parts];
  for (let level = Math.max(0, ...parts.map((part) => part.level)); level >= 1; level--) {
    for (let from = 0; from < sight.length; from++) {
      let to = from;
      while ((sight[to]?.level ?? -1) >= level) to += 1;
      if (to > from) sight.splice(from, to - from, ...sight.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return sight;
}

/** Brackets turn round. Letters that run to the left are turned by the font; a run of blanks and signs alone is not. */
function mirrored(text: string): string {
  const letters = [...text].map((letter) => bidi.getMirroredCharacter(letter) ?? letter);
  return RIGHT_TO_LEFT.test(text) ? letters.join('') : letters.reverse().join('');
}

/** The font of each UTF-16 unit. */
function faceOfEach(line: string, faces: readonly Face[]): Face[] {
  const chosen: Face[] = [];
  for (const word of line.split(/(?<= )/)) {
    const whole = faces.find((face) => [...word].every((letter) => has(face, letter)));
    for (const letter of word) {
      const face = whole ?? faces.find((one) => has(one, letter)) ?? faces[0];
      if (face !== undefined) for (let unit = 0; unit < letter.length; unit++) chosen.push(face);
    }
  }
  return chosen;
}

const has = ({ font }: Face, letter: string): boolean =>
  font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);

/** The letters of a line that no font has. */
export const missingIn = (line: string): string[] =>
  [...line].filter((letter) => !facesOf('regular').some((face) => has(face, letter)));
