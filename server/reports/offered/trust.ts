import * as z from 'zod'
import { report } from '../report.ts'
import { tippingSentence } from '../say.ts'
import {
  assumptionOf,
  boundsSentence,
  gapSentence,
  mixSentence,
  representativitySentence,
  responseSentence,
} from '../say-trust.ts'
import { yearlyGaps } from '../stream-gap.ts'
import { streamTrust } from '../stream-trust.ts'

export default report({
  id: 'trust',
  title: { vi: 'Số liệu tin được đến đâu', en: 'How far the figures can be trusted' },
  options: z.object({}),
  figures: ({ present, today, groupOf }) => ({
    streams: streamTrust({ ...present, today, groupOf }).map(({ targets, ...found }) => ({
      ...found,
      assumption: assumptionOf(found.stream),
      sentences: [
        responseSentence({ ...found, targets }),
        ...(found.trust ? [boundsSentence(found.trust), representativitySentence(found.trust)] : []),
      ].filter((sentence) => sentence !== undefined),
      targets: targets.map(({ target, decides, trust, mix, figure }) => ({
        target: target.id,
        decides,
        trust,
        mix,
        sentences: [tippingSentence(figure), mixSentence(mix)].filter((sentence) => sentence !== undefined),
      })),
    })),
    gaps: yearlyGaps({ ...present, groupOf }).map((gap) => ({ ...gap, sentence: gapSentence(gap) })),
  }),
})
