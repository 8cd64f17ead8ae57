import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'
import { targets } from '../../../surveys/targets/index.ts'

/** The forms a campaign may ask: those a target that the sample decides speaks of. */
export const campaignForms = [
  ...new Set(targets.flatMap(({ stream, scope }) => (stream === 'sample' ? (scope.questionnaires ?? []) : []))),
].flatMap((id) => {
  const found = findQuestionnaire(id)
  return found ? [{ value: id, title: found.title.vi }] : []
})

/** What a form is called. */
export const formTitle = (id: string, version?: number): string => findQuestionnaire(id, version)?.title.vi ?? id
