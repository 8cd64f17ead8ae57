import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scaleQuestions } from '../../surveys/grammar/questionnaire.ts'
import { QuestionnaireFile } from '../../surveys/grammar/questionnaire-file.ts'
import { inlineLanguages } from '../../surveys/languages.ts'
import { findQuestionnaire, questionnaires } from '../../surveys/questionnaires/index.ts'

const find = (id: string) => {
  const questionnaire = findQuestionnaire(id)
  if (!questionnaire) throw new Error(`there is no questionnaire ${id}`)
  return questionnaire
}
const sipasFive = ['access', 'procedure', 'official', 'result', 'feedback']

/** Every wording in a questionnaire: the objects that speak Vietnamese. */
function wordings(value: unknown): readonly Record<string, string>[] {
  if (typeof value !== 'object' || value === null) return []
  if ('vi' in value) return [value as Record<string, string>]
  return Object.values(value).flatMap(wordings)
}

describe.each(questionnaires.map((one) => [`${one.id}.${one.version}`, one] as const))('%s', (_, questionnaire) => {
  test('the grammar takes it', () => {
    expect(QuestionnaireFile.safeParse(questionnaire).error?.issues ?? []).toEqual([])
  })

  test('whoever reads only one of the languages can read all of it', () => {
    const all = wordings(questionnaire)
    expect(all.length).toBeGreaterThan(10)
    for (const wording of all)
      for (const language of inlineLanguages) {
        expect(wording[language]?.trim(), JSON.stringify(wording)).toBeTruthy()
        expect(wording[language]).toBe(wording[language]?.normalize('NFC'))
      }
  })

  test('nobody is asked for a name, a phone number or an address', () => {
    for (const { id } of questionnaire.questions) expect(id).not.toMatch(/name|phone|email|address/)
  })

  test('every factor is asked about', () => {
    const asked = new Set(scaleQuestions(questionnaire).map(({ factor }) => factor))
    for (const { id } of questionnaire.factors) expect(asked).toContain(id)
  })
})

test('a file put into the room is a questionnaire somebody can answer', () => {
  const files = readdirSync(new URL('../../surveys/questionnaires', import.meta.url)).filter((file) =>
    /\d\.ts$/.test(file),
  )
  expect(files.sort()).toEqual(questionnaires.map(({ id, version }) => `${id}.${version}.ts`).sort())
})

test('who asks for a questionnaire that never was gets none', () => {
  expect(findQuestionnaire('constructor')).toBeUndefined()
  expect(findQuestionnaire('one-stop', 99)).toBeUndefined()
  expect(findQuestionnaire('one-stop', 1)?.version).toBe(1)
  expect(findQuestionnaire('one-stop')?.id).toBe('one-stop')
})

test.each(['one-stop', 'online', 'health-station', 'public-school'])(
  'in %s only one answer is asked of a person in a hurry',
  (id) => {
    const required = find(id).questions.filter((question) => question.required)
    expect(required.map((question) => question.id)).toEqual(['overall'])
    expect(scaleQuestions(find(id)).length).toBeLessThanOrEqual(8)
  },
)

test('desk, online and the annual survey share the five official factors, under the same names', () => {
  const five = (id: string) => find(id).factors.filter((factor) => sipasFive.includes(factor.id))
  expect(five('one-stop').map(({ id }) => id)).toEqual(sipasFive)
  expect(five('online')).toEqual(five('one-stop'))
  expect(five('sipas-2022').map(({ id, title }) => ({ id, title }))).toEqual(five('one-stop'))
})

test('patients and parents are never counted into the five official factors', () => {
  for (const id of ['health-station', 'public-school']) {
    expect(find(id).factors).toHaveLength(5)
    for (const factor of find(id).factors) expect(sipasFive).not.toContain(factor.id)
  }
})

test('at the desk a person may say that no complaint arose, and nothing else does not apply', () => {
  const open = scaleQuestions(find('one-stop')).filter((question) => question.notApplicable)
  expect(open.map(({ id }) => id)).toEqual(['feedback'])
})

test('the annual form has its 33 criteria in nine factors and two parts, all required', () => {
  const { questions, factors, parts } = find('sipas-2022')
  const criteria = questions.filter((question) => question.kind === 'scale')
  expect(criteria.map(({ id }) => id)).toEqual(Array.from({ length: 33 }, (_, i) => `c${i + 1}`))
  expect(criteria.every(({ required, notApplicable }) => required && !notApplicable)).toBe(true)
  expect(parts?.map(({ id }) => id)).toEqual(['policy', 'service'])
  expect(factors.filter(({ part }) => part === 'policy')).toHaveLength(4)
  expect(factors.filter(({ part }) => part === 'service')).toHaveLength(5)
  const perFactor = factors.map(({ id }) => criteria.filter(({ factor }) => factor === id).length)
  expect(perFactor).toEqual([2, 2, 8, 2, 4, 4, 5, 3, 3])
})

test('the annual form asks its tables whole, and leaves out the one item no witness has', () => {
  const rows = (question: number) =>
    find('sipas-2022').questions.filter(({ id }) => id.startsWith(`q${question}-`) && !id.endsWith('other'))
  expect(rows(1)).toHaveLength(8)
  expect(rows(8)).toHaveLength(7)
  expect(rows(10).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 10].map((item) => `q10-${item}`))
})

test('who answers "Khác" is asked what, and every question of the annual form stands in a section', () => {
  const { questions } = find('sipas-2022')
  const withOther = questions.filter(
    (question) => 'options' in question && question.options.some(({ value }) => value === 'other'),
  )
  expect(withOther.length).toBeGreaterThan(3)
  for (const { id } of withOther)
    expect(questions).toContainEqual(
      expect.objectContaining({ id: `${id}-other`, when: { question: id, in: ['other'] } }),
    )
  for (const question of questions) expect(question.section, question.id).toBeDefined()
})

test('ethnic group is the only thing asked that the law calls sensitive', () => {
  const sensitive = questionnaires.flatMap(({ questions }) => questions.filter((question) => question.sensitive))
  expect(sensitive.map(({ id }) => id)).toEqual(['ethnicity', 'ethnicity-other'])
})

describe('the grammar refuses an author who', () => {
  const draft = (...questions: readonly object[]) => ({
    id: 'draft',
    version: 1,
    title: { vi: 'Nháp', en: 'Draft' },
    lead: { vi: 'Nháp', en: 'Draft' },
    duration: { vi: 'ngắn', en: 'short' },
    factors: [],
    questions,
  })
  const ask = { vi: 'Hỏi', en: 'Ask' }
  const overall = { kind: 'scale', id: 'overall', ask }
  const why = { kind: 'text', id: 'why', ask, maxLength: 10 }

  test.each([
    ['leaves out English', draft({ ...overall, ask: { vi: 'Hỏi' } })],
    ['asks the same twice', draft(overall, overall)],
    ['names no such factor', draft({ ...overall, factor: 'speed' })],
    ['names no such section', draft({ ...overall, section: 'end' })],
    ['looks forward', draft({ ...why, when: { question: 'overall', in: [1] } }, overall)],
    ['waits for an answer nobody can give', draft(overall, { ...why, when: { question: 'overall', in: [0] } })],
    ['waits for words', draft(why, { ...overall, when: { question: 'why', in: ['x'] } })],
  ])('%s', (_, questionnaire) => {
    expect(QuestionnaireFile.safeParse(questionnaire).success).toBe(false)
  })

  test('but takes a sound draft', () => {
    expect(
      QuestionnaireFile.safeParse(draft(overall, { ...why, when: { question: 'overall', in: [1, 2] } })).success,
    ).toBe(true)
  })
})
