/** Unshifted and shifted characters of keys that are no letters, on the keyboard that scanners think they are. */
const SIGNS: Record<string, string> = {
  Backquote: '`~',
  Digit1: '1!',
  Digit2: '2@',
  Digit3: '3#',
  Digit4: '4$',
  Digit5: '5%',
  Digit6: '6^',
  Digit7: '7&',
  Digit8: '8*',
  Digit9: '9(',
  Digit0: '0)',
  Minus: '-_',
  Equal: '=+',
  BracketLeft: '[{',
  BracketRight: ']}',
  Backslash: '\\|',
  Semicolon: ';:',
  Quote: `'"`,
  Comma: ',<',
  Period: '.>',
  Slash: '/?',
  Space: '  ',
};

/**
 * What a key means on a US keyboard, whatever the computer takes it for: a scanner presses the keys of one unless somebody
 * set it otherwise, and on a Dutch layout `-` and `_` of a badge's secret would come out as `/` and `?`. Caps lock does
 * not matter either. Empty for keys that write nothing.
 */
export function onUsKeyboard(code: string, shift: boolean): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return shift ? letter : letter.toLowerCase();
  return SIGNS[code]?.[Number(shift)] ?? '';
}
