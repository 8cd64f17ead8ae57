import rowCss from '../../client/styles/citizen-row.css?inline'
import type { Question } from '../../surveys/grammar/questionnaire.ts'
import { levelNames } from '../../surveys/grammar/scale.ts'
import { type Language, say } from '../../surveys/languages.ts'

/** Hides a question whose condition does not hold, in browsers that can; elsewhere it stays and its answer is dropped. */
export function conditionRules(questions: readonly Question[]): string {
  return questions
    .filter(({ when }) => when)
    .map(({ id, when }) => {
      const holds = when?.in.map((value) => `[name=${when.question}][value="${value}"]:checked`).join()
      return `@supports selector(:has(a)){form:not(:has(${holds})) .when-${id}{display:none}}`
    })
    .join('')
}

/**
 * Five faces stand in a row where the longest word under one fits in a fifth of
 * the width; elsewhere, and in larger text, they are a list.
 */
export const rowRules = (language: Language) => `@media(min-width:${rowWidth(language)}em){${rowCss}}`

/** In em of 16 px: measured for “thường” and “Dissatisfied”, and so for any other longest word. */
function rowWidth(language: Language): number {
  const longest = Math.max(...Object.values(levelNames).map((name) => longestWord(say(name, language))))
  return Math.round(10 * (8.6 + 2.28 * longest)) / 10
}
const longestWord = (text: string) => Math.max(...text.split(' ').map((word) => word.length))
