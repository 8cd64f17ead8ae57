import * as z from 'zod/mini'

const wording = z.string().check(z.minLength(1))

/** One wording in the two languages every wording carries itself; leaving one out does not compile. */
export const Text = z.strictObject({ vi: wording, en: wording })
export type Text = { readonly vi: string; readonly en: string }

/** The languages a wording carries itself. Vietnamese is the one officials work in; others lie in `surveys/languages/`. */
export type InlineLanguage = keyof Text

/** What goes where a sentence says {name}. */
export type Values = { readonly [name: string]: string | number }

/** A wording that may have values in it: `{ vi: 'Câu {n}', en: 'Question {n}', with: { n: 3 } }`. */
export type Sentence = Text & { readonly with?: Values }
export type Sentences = { readonly [name: string]: Sentence }

/** What a file in `surveys/languages/` holds; its name is the language's code, such as `fr.ts`. */
export type Translation = {
  /** What its speakers call it: "Français". */
  readonly name: string
  /** The Vietnamese sentence, as it stands in the program with its {names}, and what is said instead of it. */
  readonly sentences: { readonly [vietnamese: string]: string }
}
