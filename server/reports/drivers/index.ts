import * as z from 'zod/mini'
import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'
import { narrowed, planTarget, sharedOptions } from '../engine/report-options.ts'
import { report } from '../report.ts'
import { drivers } from './drivers.ts'
import { reliability } from './reliability.ts'

export default report({
  id: 'drivers',
  title: {
    vi: 'Ưu tiên cải thiện: tầm quan trọng và mức hài lòng của từng yếu tố',
    en: 'What to improve first: importance and performance',
  },
  needs: () => ['pairs'],
  options: z.object({
    stream: sharedOptions.stream,
    questionnaire: z._default(
      z.enum(['one-stop', 'online', 'health-station', 'public-school', 'sipas-2022']),
      'one-stop',
    ),
  }),
  isFine: () => true,
  figures: (question, { stream, questionnaire }) => {
    const form = findQuestionnaire(questionnaire)
    if (!form) throw new Error(`drivers were asked of a form that is not there: ${questionnaire}`)
    const about = ['health-station', 'public-school'].includes(questionnaire) ? 'health-education' : 'procedures'
    const { tallies, populations } = narrowed(question.present, about, question)
    const family = { tallies, pairs: question.present.pairs, stream, questionnaire }
    const target = planTarget(question.present, about)
    const map = drivers({ ...family, target, ...(stream === 'sample' ? {} : { populations }) })
    return { ...map, questionnaire: { id: questionnaire, title: form.title }, reliability: reliability(family) }
  },
})
