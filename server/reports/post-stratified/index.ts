import * as z from 'zod/mini'
import { methodName } from '../../../surveys/methods/index.ts'
import { frameOption, householdsIn, inside, measureOf, sharedOptions, shortFrame } from '../engine/report-options.ts'
import { formSentence } from '../engine/say-form.ts'
import { shownFigure } from '../engine/summary.ts'
import { mostLabelled, report } from '../report.ts'
import { type AdjustedSample, adjustedSample } from './adjusted-sample.ts'
import { details, groupsBy, readGroupSizes } from './group-sizes.ts'
import { postStratifiedSentence, unadjustedSentence } from './say-post-stratified.ts'

const people = z._default(z.string(), '').check(
  z.meta({
    description: 'số dân của từng nhóm, cách nhau dấu phẩy, như nam:12345,nu:13210 hoặc 25-34-tuoi:5400',
    examples: ['nam:12345,nu:13210'],
  }),
)

export default report({
  id: 'post-stratified',
  isOfWard: true,
  title: {
    vi: 'Kết quả điều tra hiệu chỉnh theo độ tuổi hoặc giới tính',
    en: 'The sample adjusted to known age or gender',
  },
  needs: () => ['labels'],
  options: z
    .object({
      by: z._default(z.enum(details), 'age').check(z.describe('Hiệu chỉnh theo độ tuổi (age), giới tính (gender)')),
      people,
      frame: frameOption,
      method: sharedOptions.method,
    })
    .check(z.refine(({ by, people: sizes }) => readGroupSizes(by, sizes) !== undefined, { path: ['people'] })),
  isFine: () => true,
  refuses: (question, { frame }) => shortFrame(question, frame),
  figures: ({ labelled }, { by, people: sizes, frame, method: asked }) => {
    const method = measureOf({ stream: 'sample', about: 'procedures', method: asked })
    if (!labelled) throw new Error('the adjusted sample was asked for without its labels')
    const about = { by, method: methodName(method), frame: householdsIn(frame) ?? null }
    const { ask, groups } = groupsBy(by)
    const named = { ask: ask.vi, groups }
    if (labelled === 'too_many') {
      const refusal = { reason: 'too_many_answers', most: mostLabelled } as const
      return { ...about, ok: false, refusals: [refusal], sentences: [unadjustedSentence(refusal, named)] }
    }
    const found = adjustedSample({
      labelled,
      method,
      people: readGroupSizes(by, sizes) ?? new Map(),
      households: householdsIn(frame),
      fewest: inside,
    })
    return { ...about, ...shown(found, named) }
  },
})

function shown({ found, unlabelled, ...forms }: AdjustedSample, names: Parameters<typeof unadjustedSentence>[1]) {
  const about = formSentence(forms, 'sample', { questionnaires: ['sipas-2022'] })
  const rest = { ...forms, unlabelled, ...(about ? { formSentence: about } : {}) }
  if (!found.ok) {
    return { ...found, sentences: found.refusals.map((refusal) => unadjustedSentence(refusal, names)), ...rest }
  }
  return {
    ...found,
    plain: shownFigure(found.plain),
    adjusted: shownFigure(found.adjusted),
    groups: found.groups.map((group) => ({
      ...group,
      title: names.groups.find(({ label }) => label === group.label)?.title,
    })),
    sentence: postStratifiedSentence(found, names, unlabelled),
    ...rest,
  }
}
