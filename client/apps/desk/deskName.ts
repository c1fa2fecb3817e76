const KEY = 'burgertop-desk';

/** The name of this desk as somebody gave it once; '' when nobody did, or where the browser keeps nothing. */
export function rememberedDesk(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function rememberDesk(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // Private windows keep nothing: then the question comes back after a reload, and nothing is lost.
  }
}
