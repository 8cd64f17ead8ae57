import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'
import { targets } from '../../../surveys/targets/index.ts'

/** The forms a campaign may ask: those a target that the sample decides speaks of, the one made for campaigns first. */
export const campaignForms = [
  ...new Set(targets.flatMap(({ stream, scope }) => (stream === 'sample' ? (scope.questionnaires ?? []) : []))),
]
  .flatMap((id) => findQuestionnaire(id) ?? [])
  .toSorted((a, b) => Number(b.use === 'campaign') - Number(a.use === 'campaign'))
  .map(({ id, title }) => ({ value: id, title: title.vi }))

/** What a form is called. */
export const formTitle = (id: string, version?: number): string => findQuestionnaire(id, version)?.title.vi ?? id
