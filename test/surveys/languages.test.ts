import { describe, expect, test } from 'vitest'
import type { Sentence, Translation } from '../../surveys/grammar/text.ts'
import { inlineLanguages, languageName, languages, say, sayAll } from '../../surveys/languages.ts'
import { capitals } from './capitals.ts'
import { problemSentences, readable } from './readable.ts'

const files = import.meta.glob<{ readonly default: Translation }>('../../surveys/languages/*.ts', { eager: true })
const further = Object.entries(files).map(([path, file]) => [path.replace(/.*\/|\.ts$/g, ''), file.default] as const)

const names = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name)

/** What a language lacks, what it translates for nobody, and which of its sentences lose or invent a value. */
function faultsOf({ sentences }: Translation, wanted: readonly Sentence[]) {
  const said = (vi: string) => (Object.hasOwn(sentences, vi) ? sentences[vi]?.trim() : undefined)
  const isMisfilled = ({ vi, en }: Sentence) => {
    const there = names(said(vi) ?? '')
    const both = names(vi).filter((name) => names(en).includes(name))
    return !both.every((name) => there.includes(name)) || !there.every((name) => names(vi + en).includes(name))
  }
  const lacking = new Map(wanted.filter(({ vi }) => !said(vi)).map(({ vi, en }) => [vi, en]))
  return {
    missing: [...lacking].map(([vi, en]) => `${JSON.stringify(vi)}: '', // ${en}`),
    stale: Object.keys(sentences).filter((vi) => !wanted.some((one) => one.vi === vi)),
    misfilled: wanted.filter((one) => said(one.vi) && isMisfilled(one)).map(({ vi }) => vi),
  }
}
const none = { missing: [], stale: [], misfilled: [] }

test.each(further)('%s is a language, and says all a citizen can read, and nothing else', (code, translation) => {
  expect(Intl.getCanonicalLocales(code)).toEqual([code])
  expect(translation.name.trim()).not.toBe('')
  const { missing, stale, misfilled } = faultsOf(translation, readable)
  expect.soft(stale, 'translated, but said by nobody any more').toEqual([])
  expect.soft(misfilled, 'values in braces lost or invented').toEqual([])
  expect(missing, `add to surveys/languages/${code}.ts:\n${missing.join('\n')}\n`).toEqual([])
})

describe('of a translation is told', () => {
  const hello = { vi: 'Xin chào', en: 'Hello' }
  const wait = { vi: 'Xin chờ {wait} giây', en: 'Wait {wait} seconds' }
  const translated = (sentences: Translation['sentences']) =>
    faultsOf({ name: 'Français', sentences }, [hello, wait, hello])

  test('nothing when it is whole', () => {
    expect(translated({ 'Xin chào': 'Bonjour', [wait.vi]: 'Patientez {wait} s' })).toEqual(none)
    expect(faultsOf(capitals, readable)).toEqual(none)
  })
  test('each sentence that is missing or blank, once, with its English', () => {
    const { missing } = translated({ [wait.vi]: ' ', constructor: 'x' })
    expect(missing).toEqual([`"Xin chào": '', // Hello`, `"Xin chờ {wait} giây": '', // Wait {wait} seconds`])
  })
  test('a sentence that nobody says any more', () => {
    const sentences = { 'Xin chào': 'Bonjour', [wait.vi]: 'Patientez {wait} s', 'Tạm biệt': 'Au revoir' }
    expect(translated(sentences)).toEqual({ ...none, stale: ['Tạm biệt'] })
  })
  test.each(['Patientez', 'Patientez {wait} {unit}', 'Patientez {temps} s'])(
    'a value lost or invented: “%s”',
    (said) => {
      expect(translated({ 'Xin chào': 'Bonjour', [wait.vi]: said })).toEqual({ ...none, misfilled: [wait.vi] })
    },
  )
  test('of the real sentences too: one taken out, and one put in', () => {
    const { 'Cảm ơn Ông/Bà!': thanks, ...others } = capitals.sentences
    expect(thanks).toBe('CẢM ƠN ÔNG/BÀ!')
    const faults = faultsOf({ ...capitals, sentences: { ...others, 'Cảm ơn nhé!': 'CẢM ƠN NHÉ!' } }, readable)
    expect(faults).toEqual({ ...none, missing: [`"Cảm ơn Ông/Bà!": '', // Thank you!`], stale: ['Cảm ơn nhé!'] })
  })
})

test('what a citizen is told of a problem can be looked up: its details stand in it by name', () => {
  const [some, other] = [problemSentences('a'), problemSentences('another')]
  const wording = ({ vi, en }: Sentence) => ({ vi, en })
  for (const kind of Object.keys(some))
    expect(wording(some[kind] as Sentence), `${kind}: write {name} and give it by “with”`).toEqual(
      wording(other[kind] as Sentence),
    )
  expect(Object.keys(some)).toContain('tooMany')
})

test('whoever reads Vietnamese or English reads what stands in the sentence, and a value is never read as a name', () => {
  const refused = { vi: 'Phiếu “{expected}”', en: 'Survey “{expected}”', with: { expected: '{expected}{wait}' } }
  expect(say(refused, 'vi')).toBe('Phiếu “{expected}{wait}”')
  expect(say(refused, 'en', { expected: 'online' })).toBe('Survey “online”')
  expect(say({ vi: 'Câu {n}', en: '{constructor}' }, 'en', { n: 1 })).toBe('{constructor}')
  expect(say({ vi: 'Hộ tịch', en: '' }, 'en')).toBe('Hộ tịch')
  expect(sayAll({ hello: { vi: 'Chào', en: 'Hello' } }, 'en')).toEqual({ hello: 'Hello' })
})

test('Vietnamese comes first, English second, each under the name its speakers give it', () => {
  expect(languages).toEqual([...inlineLanguages, ...further.map(([code]) => code)])
  expect(languages.slice(0, 2).map(languageName)).toEqual(['Tiếng Việt', 'English'])
})
