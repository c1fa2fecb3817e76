import { fold } from './fold.ts';

/** "Stevenshof" and "Stevenshofdistrict" are one place. */
const bare = (name: string): string =>
  fold(name).replace(/^(district|wijk|stadsdeel)|(district|wijk|stadsdeel)$/g, '');

/** Finds districts by name. */
export class DistrictFinder {
  /** Without districts every name is new, and that is no fault of a row. */
  readonly hasDistricts: boolean;
  readonly #byName = new Map<string, string>();
  readonly #byBareName = new Map<string, string | null>();

  constructor(districts: readonly string[]) {
    this.hasDistricts = districts.length > 0;
    for (const name of districts) {
      this.#byName.set(fold(name), name);
      this.#byBareName.set(bare(name), this.#byBareName.has(bare(name)) ? null : name);
    }
  }

  /** The district as the summit spells it; null when the summit does not have it. */
  find(text: string): string | null {
    // "Merenwijk" is Merenwijkdistrict: what was typed may be the bare name itself.
    const byBareName = this.#byBareName.get(fold(text)) ?? this.#byBareName.get(bare(text));
    return this.#byName.get(fold(text)) ?? byBareName ?? null;
  }
}
