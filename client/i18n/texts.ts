/** A sentence per plural category of the language (Dutch and English: one, other; Arabic: all six). */
export type Plural = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** A sentence with `{name}` places to fill, or one for each plural form, chosen by `{count}`. */
export type Text = string | Plural;

/** The texts of one part of the screens in one language, by key. */
export type Texts = Readonly<Record<string, Text>>;

/** The same texts in another language: every key of the Dutch ones and no other. */
export type Translation<Dutch extends Texts> = { readonly [key in keyof Dutch]: Text };

type PlacesOf<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlacesOf<Rest>
  : never;

type NamesOf<T extends Text> = T extends string ? PlacesOf<T> : 'count' | PlacesOf<T[keyof T]>;

type ParamsOf<T extends Text> = {
  readonly [name in NamesOf<T>]: name extends 'count' ? number : string | number;
};

/** What must be given to fill a text: nothing when it has no places. Read from the Dutch sentence by the compiler. */
export type Args<T extends Text> = [NamesOf<T>] extends [never] ? [] : [params: ParamsOf<T>];

export type Params = Readonly<Record<string, string | number>>;
