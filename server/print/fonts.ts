import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

export type Weight = 'regular' | 'bold' | 'heavy';

const CUTS = {
  regular: '400Regular',
  bold: '600SemiBold',
  heavy: '800ExtraBold',
} as const satisfies Record<Weight, string>;

/** In the order in which they are tried: the family of the screens, then Cyrillic, Greek and Vietnamese, then Arabic. */
const FAMILIES = [
  ['atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'],
  ['noto-sans', 'NotoSans'],
  ['noto-sans-arabic', 'NotoSansArabic'],
] as const;

export interface Face {
  /** Name by which a document knows it. */
  name: string;
  file: Buffer;
  font: Font;
}

const resolve = createRequire(import.meta.url).resolve;
const known = new Map<Weight, Face[]>();

/** The whole fonts, not the subsets of web pages: one that lacks plain letters draws boxes. They ship with their packages. */
export function facesOf(weight: Weight): readonly Face[] {
  const faces = known.get(weight) ?? FAMILIES.map(([folder, file]) => load(folder, file, CUTS[weight]));
  known.set(weight, faces);
  return faces;
}

function load(folder: string, name: string, cut: string): Face {
  const file = readFileSync(resolve(`@expo-google-fonts/${folder}/${cut}/${name}_${cut}.ttf`));
  // A collection has no file of its own here, so what comes is one font.
  return { name: `${name}-${cut}`, file, font: create(file) as Font };
}
