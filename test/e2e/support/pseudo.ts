import type { Page } from 'playwright-core';
import type { Text, Texts } from '../../../client/i18n/texts.ts';

/**
 * A language that nobody speaks, made from the Dutch texts: a third longer, as Ukrainian or Polish may be, and with marks above
 * and below the letters. What sticks out in it will stick out one day; what stands there without marks is in no catalogue.
 */
const MARKED: Readonly<Record<string, string>> = {
  ...{ a: 'å', c: 'ç', e: 'ẽ', g: 'ğ', i: 'î', l: 'ł', n: 'ñ', o: 'ø', s: 'ş', u: 'ů', y: 'ý', z: 'ž' },
  ...{ A: 'Å', C: 'Ç', D: 'Đ', E: 'Ẽ', I: 'İ', L: 'Ł', N: 'Ñ', O: 'Ø', S: 'Ş', U: 'Ů', Z: 'Ž' },
};

/** Places such as `{number}` stay as they are. */
function lengthen(sentence: string): string {
  const marked = sentence
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : part.replace(/[A-Za-z]/g, (c) => MARKED[c] ?? c)))
    .join('');
  const extra = Math.ceil(sentence.length / 3);
  return `${marked} ${'łørêm '
    .repeat(Math.ceil(extra / 6))
    .slice(0, extra)
    .trim()}`.trim();
}

const sayIn = (text: Text): Text =>
  typeof text === 'string'
    ? lengthen(text)
    : { ...text, ...Object.fromEntries(Object.entries(text).map(([form, said]) => [form, lengthen(said)])) };

export const pseudo = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, sayIn(text)]));

type Module = Readonly<Record<string, Texts>>;
const dutch: Module = Object.assign(
  {},
  ...Object.values(import.meta.glob<Module>('/client/i18n/nl/*.ts', { eager: true })),
);

/** What a file of texts exports: `export{a as common,b as participant}`. */
const exportsOf = (script: string): string[] =>
  [...(/export\s*\{([^}]*)\}/.exec(script)?.[1] ?? '').matchAll(/(\w+)\s*(?:,|$)/g)].map((m) => m[1] ?? '');

/** From now on the page gets the pseudo texts where it asks for those of the language it was told to speak. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const names = exportsOf(await response.text());
    const texts = names.length > 0 && names.every((name) => name in dutch);
    if (!texts) return route.fulfill({ response });
    const body = names.map((name) => `export const ${name} = ${JSON.stringify(pseudo(dutch[name] ?? {}))};`);
    await route.fulfill({ response, body: body.join('\n') });
  });
}
