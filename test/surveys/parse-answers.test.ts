import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusalReasons } from '../../surveys/grammar/answers.ts'
import { askedQuestions, parseAnswers } from '../../surveys/grammar/parse-answers.ts'
import { findQuestionnaire, questionnaires } from '../../surveys/questionnaires/index.ts'

const find = (id: string) => {
  const questionnaire = findQuestionnaire(id)
  if (!questionnaire) throw new Error(`there is no questionnaire ${id}`)
  return questionnaire
}
const desk = find('one-stop')
const online = find('online')
const annual = find('sipas-2022')
const satisfied = { overall: 4 }
const refused = (...refusals: readonly (readonly [string, string])[]) => ({
  ok: false,
  refusals: refusals.map(([question, reason]) => ({ question, reason })),
})
const taken = (answers: object) => ({ ok: true, answers })
const said = (comment: unknown) => parseAnswers(desk, { ...satisfied, comment })

describe('what is refused, at the question it belongs to', () => {
  test('a person who sends nothing is asked for the one required answer', () => {
    expect(parseAnswers(desk, {})).toEqual(refused(['overall', 'required']))
    expect(parseAnswers(desk, { overall: '', access: null })).toEqual(refused(['overall', 'required']))
  })

  test.each([
    [6],
    ['6'],
    [-1],
    [3.5],
    ['3.5'],
    ['05'],
    [' 4'],
    ['4\n'],
    [true],
    [[4]],
    [{}],
    ['Hài lòng'],
    [Number.NaN],
  ])('a level of %j is none of the five', (overall) => {
    expect(parseAnswers(desk, { overall })).toEqual(refused(['overall', 'notALevel']))
  })

  test('"không phát sinh" is refused where something always arises', () => {
    expect(parseAnswers(desk, { overall: '0' })).toEqual(refused(['overall', 'alwaysApplies']))
    expect(parseAnswers(desk, { ...satisfied, access: 0 })).toEqual(refused(['access', 'alwaysApplies']))
  })

  test('an answer to a question nobody asked', () => {
    expect(parseAnswers(desk, { ...satisfied, speed: 5 })).toEqual(refused(['speed', 'unknownQuestion']))
  })

  test('names every JavaScript object carries are not questions and not answers', () => {
    const sent = JSON.parse('{"overall":4,"__proto__":{"access":5},"constructor":1,"toString":"x"}')
    const parsed = parseAnswers(desk, sent)
    expect(parsed).toEqual(
      refused(['__proto__', 'unknownQuestion'], ['constructor', 'unknownQuestion'], ['toString', 'unknownQuestion']),
    )
    expect(parseAnswers(desk, Object.create({ overall: 5 }))).toEqual(refused(['overall', 'required']))
    expect(({} as Record<string, unknown>).access).toBeUndefined()
  })

  test('a comment of 1,001 letters, and one that is no text', () => {
    expect(said('a'.repeat(1001))).toEqual(refused(['comment', 'tooLong']))
    expect(said(42)).toEqual(refused(['comment', 'notText']))
    expect(said(['a'])).toEqual(refused(['comment', 'notText']))
  })

  test('an option that is not on the list, alone or among good ones', () => {
    const answer = (more: object) => parseAnswers(online, { overall: 2, ...more })
    expect(answer({ 'submitted-by': 'nobody' })).toEqual(refused(['submitted-by', 'notAnOption']))
    expect(answer({ 'submitted-by': ['self'] })).toEqual(refused(['submitted-by', 'notAnOption']))
    expect(answer({ difficulty: ['form', 'weather'] })).toEqual(refused(['difficulty', 'notAnOption']))
    expect(answer({ difficulty: [['form']] })).toEqual(refused(['difficulty', 'notAnOption']))
  })

  test('all is told at once, in the order of the questions', () => {
    expect(parseAnswers(desk, { comment: 1, result: 9, extra: 1 })).toEqual(
      refused(['overall', 'required'], ['result', 'notALevel'], ['comment', 'notText'], ['extra', 'unknownQuestion']),
    )
  })

  test('ethnic group, where the ward has not switched it on', () => {
    expect(parseAnswers(annual, { ethnicity: 'kinh' }, { complete: false })).toEqual(
      refused(['ethnicity', 'unknownQuestion']),
    )
    expect(askedQuestions(annual).some(({ sensitive }) => sensitive)).toBe(false)
  })

  test('the annual form with one of its 33 criteria left out', () => {
    const criteria = Object.fromEntries(Array.from({ length: 32 }, (_, i) => [`c${i + 1}`, 4]))
    expect(parseAnswers(annual, criteria)).toEqual(refused(['c33', 'required']))
    expect(parseAnswers(annual, { ...criteria, c33: 5 }).ok).toBe(true)
  })
})

describe('what is taken', () => {
  test('one answer is enough, as a number or as a form sends it', () => {
    expect(parseAnswers(desk, satisfied)).toEqual(taken({ overall: 4 }))
    expect(parseAnswers(desk, { overall: '4', access: '', comment: '   ' })).toEqual(taken({ overall: 4 }))
  })

  test('"không phát sinh" where the question allows it', () => {
    expect(parseAnswers(desk, { ...satisfied, feedback: '0' })).toEqual(taken({ overall: 4, feedback: 0 }))
  })

  test('a comment of 1,000 letters, however the telephone composed them', () => {
    expect(said('ế'.normalize('NFD').repeat(1000))).toEqual(taken({ overall: 4, comment: 'ế'.repeat(1000) }))
  })

  test('history that cannot be asked again, without its required answers', () => {
    expect(parseAnswers(desk, { access: 3 }, { complete: false })).toEqual(taken({ access: 3 }))
  })

  test('one ticked box as a form sends it, and several in the order of the options', () => {
    const difficulty = (sent: unknown) => parseAnswers(online, { overall: 1, difficulty: sent })
    expect(difficulty('form')).toEqual(taken({ overall: 1, difficulty: ['form'] }))
    expect(difficulty(['paying', 'form', 'paying'])).toEqual(taken({ overall: 1, difficulty: ['form', 'paying'] }))
    expect(difficulty([])).toEqual(taken({ overall: 1 }))
  })

  test('an answer whose condition does not hold is dropped without complaint, right or wrong', () => {
    expect(parseAnswers(online, { overall: 5, difficulty: ['form'] })).toEqual(taken({ overall: 5 }))
    expect(parseAnswers(online, { overall: 5, difficulty: 'weather' })).toEqual(taken({ overall: 5 }))
  })

  test('"khác" opens its line, through one option or several', () => {
    const some = (sent: Readonly<Record<string, unknown>>) =>
      parseAnswers(annual, sent, { complete: false, sensitive: true })
    expect(some({ 'education-other': 'Y sĩ' })).toEqual(taken({}))
    const learnt = { education: 'other', 'education-other': 'Y sĩ' }
    expect(some(learnt)).toEqual(taken(learnt))
    const heard = { q2: ['internet', 'other'], 'q2-other': 'Zalo tổ dân phố' }
    expect(some(heard)).toEqual(taken(heard))
    expect(some({ ethnicity: 'kinh', 'ethnicity-other': 'x' })).toEqual(taken({ ethnicity: 'kinh' }))
  })
})

describe('words are kept clean', () => {
  test.each([
    ['broken surrogates', 'tốt\uD800 lắm\uDC00', 'tốt lắm'],
    ['direction marks', 'a\u202Eb\u2066c\u061Cd\u200F', 'abcd'],
    ['control characters', 'a\u0000b\u001B[31m\u0085', 'ab[31m'],
    ['three kinds of line break', 'một\r\nhai\rba\u2028bốn', 'một\nhai\nba\nbốn'],
    ['white space around', '\uFEFF \n cảm ơn \t', 'cảm ơn'],
    ['a letter cut from its mark', 'e\u200E\u0302', 'ê'],
  ])('%s', (_, sent, kept) => {
    expect(said(sent)).toEqual(taken({ overall: 4, comment: kept }))
  })

  test('a whole face is not half of one', () => {
    expect(said('👍🏽 👨‍👩‍👧')).toEqual(taken({ overall: 4, comment: '👍🏽 👨‍👩‍👧' }))
  })

  test('what is only marks is no comment', () => {
    expect(said('\u202E\u0000\uD800')).toEqual(taken(satisfied))
  })
})

describe('whatever is sent', () => {
  const ids = [
    ...new Set(questionnaires.flatMap(({ questions }) => questions.map(({ id }) => id))),
    '__proto__',
    'constructor',
  ]
  const options = questionnaires.flatMap(({ questions }) =>
    questions.flatMap((question) => ('options' in question ? question.options.map(({ value }) => value) : [])),
  )
  const answer = fc.oneof(
    fc.jsonValue(),
    fc.integer({ min: -1, max: 6 }),
    fc.constantFrom(...options),
    fc.array(fc.constantFrom(...options)),
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  )
  const sent = fc.dictionary(fc.oneof(fc.constantFrom(...ids), fc.string()), answer)
  const rules = fc.record({ sensitive: fc.boolean(), complete: fc.boolean() })

  test('somebody is answered, with clean answers or with reasons', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questionnaires), sent, rules, (questionnaire, answers, how) => {
        const parsed = parseAnswers(questionnaire, answers, how)
        if (!parsed.ok) {
          expect(parsed.refusals.length).toBeGreaterThan(0)
          for (const { reason } of parsed.refusals) expect(refusalReasons).toHaveProperty(reason)
        } else
          for (const id of Object.keys(parsed.answers))
            expect(askedQuestions(questionnaire, how).map((question) => question.id)).toContain(id)
      }),
      { numRuns: 300 },
    )
  })

  test('a resend of what was kept is taken and changes nothing', () => {
    const kept = fc.record(
      {
        overall: fc.integer({ min: 1, max: 5 }),
        difficulty: fc.subarray(['form', 'paying', 'other']),
        comment: answer,
      },
      { requiredKeys: ['overall'] },
    )
    fc.assert(
      fc.property(kept, (answers) => {
        const once = parseAnswers(online, answers)
        if (once.ok) expect(parseAnswers(online, once.answers)).toEqual(once)
      }),
      { numRuns: 300 },
    )
  })
})
