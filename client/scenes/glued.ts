/** With what a number counts on the same line: a line that begins with "uur" is read twice. */
export const glued = (text: string): string =>
  text.replace(/(\d) (?=(?:uur|minuten|minuut|min|jaar|euro|%)(?![\p{L}\d]))/giu, '$1\u00a0');
