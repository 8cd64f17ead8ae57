import { findCampaign } from '../../db/queries/campaigns/campaigns.ts'
import { drawsOf } from '../../db/queries/campaigns/draws.ts'
import { readFact } from '../../db/queries/facts.ts'
import { logHead } from '../../db/queries/log.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { resultsOf } from '../campaigns/results.ts'
import { reportOf } from '../figures/figures-of.ts'
import { Problem } from '../problems/problem.ts'
import targets from '../reports/targets/index.ts'
import type { World } from '../world/world.ts'

/** All that a document of a locked survey may tell. */
export type SurveyFacts = Awaited<ReturnType<typeof surveyFacts>>

/** Reads them: nothing of a household, which is deleted. @throws Problem documentUnknown where it is not locked */
export async function surveyFacts({ db, now }: World, id: string) {
  const campaign = await findCampaign(db, id)
  const results = campaign && resultsOf(campaign)
  const period = parsePeriod(campaign?.endsOn.slice(0, 4) ?? '')
  if (!campaign || !results || !period) throw new Problem('documentUnknown', {})
  const today = dayOf(now())
  const options = targets.options.parse({}) as { readonly [option: string]: unknown }
  const [draws, head, demo, told] = await Promise.all([
    drawsOf(db, id),
    logHead(db),
    readFact(db, 'demo'),
    reportOf(db, { report: targets, period, options, today, units: 'all' }),
  ])
  const figures = told.figures as ReturnType<typeof targets.figures>
  const row = figures.find(({ decides, stream, questionnaires }) => {
    return decides && stream === 'sample' && questionnaires.some((one) => one.questionnaire === campaign.questionnaire)
  })
  const form = findQuestionnaire(campaign.questionnaire, campaign.version)
  return {
    ...{ campaign, results, today, head, demo: demo !== undefined },
    draw: draws.at(-1),
    rounds: draws.length,
    formTitle: form?.title.vi ?? campaign.questionnaire,
    questions: form?.questions.length ?? 0,
    /** What the target says of it, in the words of every other page. */
    sentence: row ? `${row.target.title.vi}: ${row.sentence}` : '',
  }
}
