import type { Question, Questionnaire } from '../../surveys/grammar/questionnaire.ts'

/** What stands on one screen of an interview. */
export type Screen = { readonly title: string; readonly note: string; readonly questions: readonly Question[] }

/** A form section by section, in the order of the paper; without sections it is one screen. Sensitive questions are not asked. */
export function screensOf({ title, sections = [], questions }: Questionnaire): Screen[] {
  const asked = questions.filter(({ sensitive }) => !sensitive)
  const names = [...new Set(asked.map(({ section }) => section))]
  return names.map((name) => {
    const section = sections.find(({ id }) => id === name)
    return {
      title: section?.title.vi ?? title.vi,
      note: section?.note?.vi ?? '',
      questions: asked.filter((one) => one.section === name),
    }
  })
}
