import type { ThemeId } from '../../shared/ids.ts';
import type { Localized } from '../../shared/localized.ts';
import { fold } from './fold.ts';

export interface Theme {
  id: ThemeId;
  title: Localized;
}

/** Finds themes by id or title in any language. */
export class ThemeFinder {
  readonly #byKey = new Map<string, ThemeId>();
  /** Without themes every title is new, and that is no fault of a row. */
  readonly hasThemes: boolean;

  constructor(themes: readonly Theme[]) {
    this.hasThemes = themes.length > 0;
    for (const { id, title } of themes)
      for (const name of [id, ...Object.values(title)]) if (name) this.#byKey.set(fold(name), id);
  }

  /** The theme of that name, also when it is written as "3. Groen in de wijk". */
  find(text: string): ThemeId | null {
    const bare = text.replace(/^\s*(thema\s*)?\d+\s*[.):-]\s*/i, '');
    return this.#byKey.get(fold(text)) ?? this.#byKey.get(fold(bare)) ?? null;
  }

  /**
   * Themes in one cell. A cell is taken whole if it is a theme; else, when it may hold several, it is cut at
   * ; | and line ends, and at commas except inside a title that has one ("Zorg, welzijn en ouderen").
   */
  findAll(cell: string, mayHoldSeveral: boolean): { themes: ThemeId[]; unknown: string[] } {
    const whole = this.find(cell);
    if (whole !== null) return { themes: [whole], unknown: [] };
    const coarse = mayHoldSeveral || this.hasThemes ? cell.split(/[;|\n]/) : [cell];
    const themes: ThemeId[] = [];
    const unknown: string[] = [];
    for (const part of coarse) {
      const split = mayHoldSeveral && coarse.length === 1 ? this.#splitCommas(part) : [part];
      for (const text of split.map((piece) => piece.trim()).filter((piece) => piece !== '')) {
        const id = this.find(text);
        if (id !== null) themes.push(id);
        else unknown.push(text);
      }
    }
    return { themes, unknown };
  }

  /** Longest titles first, so that a title with a comma stays whole. */
  #splitCommas(text: string): string[] {
    const parts = text.split(',');
    const pieces: string[] = [];
    for (let from = 0; from < parts.length; ) {
      let to = parts.length;
      while (to > from + 1 && this.find(parts.slice(from, to).join(',')) === null) to--;
      pieces.push(parts.slice(from, to).join(','));
      from = to;
    }
    return pieces;
  }
}
