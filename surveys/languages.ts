import type { InlineLanguage, Sentence, Sentences, Translation, Values } from './grammar/text.ts'

/** Found when the program is built: every file of the folder is a language. */
const files = import.meta.glob<{ readonly default: Translation }>('./languages/*.ts', { eager: true })

const further: ReadonlyMap<string, Translation> = new Map(
  Object.entries(files).map(([path, file]) => [path.slice('./languages/'.length, -'.ts'.length), file.default]),
)

const inline: { readonly [L in InlineLanguage]: string } = { vi: 'Tiếng Việt', en: 'English' }
export const inlineLanguages = ['vi', 'en'] as const satisfies readonly InlineLanguage[]

/** A language of the folder. No wording has it for a key, so that only `say` speaks it. */
type Further = string & { readonly found: 'surveys/languages' }

/** A language a citizen can answer in. */
export type Language = InlineLanguage | Further

/** Every language there is, Vietnamese first. */
export const languages: readonly Language[] = [...inlineLanguages, ...([...further.keys()] as Further[])]

const isInline = (language: Language): language is InlineLanguage => Object.hasOwn(inline, language)

/** What its speakers call a language. */
export const languageName = (language: Language): string =>
  isInline(language) ? inline[language] : (further.get(language)?.name ?? language)

/**
 * A sentence as somebody reads it; in English where their language lacks it.
 *
 * @param values what goes where it says {name}; a name without a value stays as it is
 * @example
 * say({ vi: 'Câu {n}', en: 'Question {n}' }, 'en', { n: 3 }) // => 'Question 3'
 */
export const say = (sentence: Sentence, language: Language, values = sentence.with): string =>
  fill(wording(sentence, language), values)

/** A table of sentences as somebody reads them; sentences with {names} go through `say` instead. */
export const sayAll = <T extends Sentences>(sentences: T, language: Language) =>
  Object.fromEntries(Object.entries(sentences).map(([name, one]) => [name, say(one, language)])) as {
    readonly [K in keyof T]: string
  }

function wording({ vi, en }: Sentence, language: Language): string {
  if (language === 'vi') return vi
  const sentences = further.get(language)?.sentences
  const translated = sentences && Object.hasOwn(sentences, vi) ? sentences[vi] : undefined
  return translated || en || vi
}

/** In one pass, so that a value which itself says {name} stays as it was sent. */
const fill = (text: string, values: Values | undefined): string =>
  values ? text.replace(/\{(\w+)\}/g, (name, key) => String(Object.hasOwn(values, key) ? values[key] : name)) : text
