import { disclosedStreams } from '../engine/disclosure/disclosed-streams.ts'
import { householdsIn } from '../engine/report-options.ts'
import type { Question } from '../report.ts'
import { tippingSentence } from '../targets/say-tipping.ts'
import {
  assumptionOf,
  boundsSentence,
  gapSentence,
  mixSentence,
  representativitySentence,
  responseSentence,
  unlikeMergesSentence,
} from './say-trust.ts'
import { yearlyGaps } from './stream-gap.ts'
import { streamTrust } from './stream-trust.ts'
import type { MergedPart } from './unlike-merges.ts'

/** How far the figures can be trusted as it is handed out: the numbers of every stream and target with their words. */
export function toldTrust({ present, today, groupOf, nameOf }: Question, frame: string | undefined) {
  const disclosed = disclosedStreams({ ...present, groupOf })
  const streams = streamTrust({ ...present, today, groupOf, disclosed }).map(({ targets, ...found }) => ({
    ...found,
    assumption: assumptionOf(found.stream),
    sentences: [
      responseSentence({ ...found, targets }),
      ...(found.trust ? [boundsSentence(found.trust), representativitySentence(found.trust)] : []),
    ].filter((sentence) => sentence !== undefined),
    targets: targets.map(({ target, decides, trust, mix, unlikeMerges, figure }) => ({
      target: target.id,
      withheld: figure.withheld,
      title: target.title,
      value: target.value,
      decides,
      trust,
      mix,
      unlikeMerges,
      sentences: [
        tippingSentence(figure),
        mixSentence(mix),
        unlikeMergesSentence(unlikeMerges, (part) => partName(part, nameOf)),
      ].filter((sentence) => sentence !== undefined),
    })),
  }))
  const gaps = yearlyGaps({ ...present, groupOf, households: householdsIn(frame), disclosed })
  return { streams, gaps: gaps.map((gap) => ({ ...gap, sentence: gapSentence(gap) })) }
}

/** A part of a merged cell as it is read; served online it says so. */
function partName({ area, procedure, channel }: MergedPart, nameOf: (id: string) => string | undefined): string {
  const name = procedure ? (nameOf(procedure) ?? procedure) : (nameOf(area) ?? area)
  return channel === 'online' ? `${name} (trực tuyến)` : name
}
