import type { Answers } from '../../../surveys/grammar/answers.ts'
import { askedQuestions, isShown } from '../../../surveys/grammar/parse-answers.ts'
import type { Question } from '../../../surveys/grammar/questionnaire.ts'
import { levelNames, levels, notApplicable, notApplicableName } from '../../../surveys/grammar/scale.ts'
import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'

/** The questions of a campaign's paper form, in its order: what may not be asked of households is not there. */
export function paperQuestions(id: string, version: number): readonly Question[] {
  const found = findQuestionnaire(id, version)
  return found ? askedQuestions(found) : []
}

/** What stands on paper above a question, by its id: the title of the section it begins. */
export function headingsOf(id: string, version: number): ReadonlyMap<string, string> {
  const questions = paperQuestions(id, version)
  return new Map(
    findQuestionnaire(id, version)?.sections?.flatMap(({ id: section, title }): [string, string][] => {
      const first = questions.find((one) => one.section === section)
      return first ? [[first.id, title.vi]] : []
    }),
  )
}

/** An answer as it is printed on paper: the digit that is typed for it, what it says, and how it is kept. */
export type Choice = { readonly digit: string; readonly label: string; readonly value: number | string }

/** What may be ticked at a question; nothing where words are written. */
export function choicesOf(question: Question): readonly Choice[] {
  if (question.kind === 'text') return []
  if (question.kind !== 'scale')
    return question.options.map(({ value, label }, i) => ({ digit: `${i + 1}`, label: label.vi, value }))
  const scale = levels.map((level) => ({ digit: `${level}`, label: levelNames[level].vi, value: level }))
  const none = { digit: `${notApplicable}`, label: notApplicableName.vi, value: notApplicable }
  return question.notApplicable ? [...scale, none] : scale
}

type Value = number | string | readonly string[] | undefined
type Read = { readonly value: Value } | { readonly wrong: string }

/**
 * What somebody typed at a question: a digit chooses, several digits choose several, words are kept; nothing is an answer left out.
 *
 * @example
 * readCell({ kind: 'scale', id: 'a', ask: { vi: 'A', en: 'A' } }, '4') // => { value: 4 }
 * readCell({ kind: 'scale', id: 'a', ask: { vi: 'A', en: 'A' } }, '7') // => { wrong: 'Câu này không có số 7 trên phiếu.' }
 */
export function readCell(question: Question, typed: string): Read {
  const plain = typed.trim()
  if (plain === '') return { value: undefined }
  if (question.kind === 'text') return { value: plain }
  const choices = choicesOf(question)
  const digits = question.kind === 'choices' ? [...new Set(plain.replace(/[\s,]/g, ''))] : [plain]
  const unknown = digits.find((digit) => !choices.some((one) => one.digit === digit))
  if (unknown !== undefined) return { wrong: `Câu này không có số ${unknown} trên phiếu.` }
  const chosen = choices.filter(({ digit }) => digits.includes(digit)).map(({ value }) => value)
  return { value: question.kind === 'choices' ? chosen.map(String) : chosen[0] }
}

/** A form as it is typed: texts by question. */
export type Typed = { readonly [question: string]: string }

/** What is sent of a form, and which of its questions apply after the answers before them. */
export function readCells(questions: readonly Question[], typed: Typed) {
  const answers: Record<string, Value> = {}
  const shown = new Set<string>()
  let wrong: string | undefined
  for (const question of questions) {
    if (!isShown(question, answers as Answers)) continue
    shown.add(question.id)
    const read = readCell(question, typed[question.id] ?? '')
    if ('wrong' in read) wrong ??= question.id
    else if (read.value !== undefined) answers[question.id] = read.value
  }
  return { answers, shown, wrong }
}

/**
 * A kept value as it reads on the paper; several choices are kept joined by commas.
 *
 * @example
 * valueWords({ kind: 'scale', id: 'a', ask: { vi: 'A', en: 'A' } }, 4) // => '4 – Hài lòng'
 * valueWords({ kind: 'scale', id: 'a', ask: { vi: 'A', en: 'A' } }, null) // => 'để trống'
 */
export function valueWords(question: Question, value: number | string | null): string {
  if (value === null) return 'để trống'
  if (question.kind === 'text') return `${value}`
  const kept = question.kind === 'choices' ? `${value}`.split(',') : [value]
  return choicesOf(question)
    .filter((one) => kept.includes(one.value))
    .map(({ digit, label }) => `${digit} – ${label}`)
    .join('; ')
}

/** A kept value as it is sent again. */
export const sentValue = (question: Question, value: number | string | null): Value | null =>
  question.kind === 'choices' && value !== null ? `${value}`.split(',') : value
