import { findQuestionnaire, questionnaires } from '../../../surveys/questionnaires/index.ts'
import { sampledTargets } from '../../../surveys/targets/sampled.ts'

/** The forms a campaign may ask: those a target that the sample decides speaks of, the one made for campaigns first. */
export const campaignForms = [...new Set(questionnaires.map(({ id }) => id))]
  .filter((id) => sampledTargets(id).length > 0)
  .flatMap((id) => findQuestionnaire(id) ?? [])
  .toSorted((a, b) => Number(b.use === 'campaign') - Number(a.use === 'campaign'))
  .map(({ id, title }) => ({ value: id, title: title.vi }))

/** What a form is called. */
export const formTitle = (id: string, version?: number): string => findQuestionnaire(id, version)?.title.vi ?? id
