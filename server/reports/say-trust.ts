import type { Stream } from '../../surveys/grammar/context.ts'
import type { Interval } from '../stats/interval.ts'
import type { Mix, StratumTrust } from './known-figure.ts'
import { figureWords, percent, streamWords, whole } from './say.ts'
import type { YearlyGap } from './stream-gap.ts'
import type { StreamTrust } from './stream-trust.ts'
import type { Trust } from './trust.ts'
import type { MergedPart, UnlikeMerge } from './unlike-merges.ts'

/** Stands beside every interval of people who were not drawn at random: AAPOR asks for the model to be named. */
const assumptionSentence = 'khoảng tin cậy theo giả định người trả lời đại diện trong từng nhóm thủ tục'

/** What an interval of this stream rests on; undefined for people drawn at random. */
export const assumptionOf = (stream: Stream): string | undefined =>
  stream === 'volunteer' ? assumptionSentence : undefined

const points = (share: number) => `${percent(Math.abs(share)).replace(' %', '')} điểm`
const outward = ({ low, high }: Interval): Interval => ({
  low: Math.max(0, Math.floor(low * 1000 + 1e-9)) / 1000,
  high: Math.min(1000, Math.ceil(high * 1000 - 1e-9)) / 1000,
})

/** How many answered, of how many served, and for what part of the services nobody spoke. */
export function responseSentence({ n, stream, trust, withoutPopulation }: StreamTrust): string {
  const answers = `${whole(n)} phiếu ${streamWords[stream]}`
  if (!trust) return `${answers}; chưa có số hồ sơ đã giải quyết nên chưa biết tỷ lệ trả lời.`
  const rate = trust.responseRate === undefined ? '' : ` (tỷ lệ trả lời ${percent(trust.responseRate)})`
  const covered =
    trust.coverage === undefined ? '' : `; các nhóm có người trả lời chiếm ${percent(trust.coverage)} số hồ sơ`
  const outside = withoutPopulation > 0 ? `; ${whole(withoutPopulation)} phiếu thuộc nhóm chưa có số hồ sơ` : ''
  return `${answers}: ${whole(trust.respondents)} phiếu trên ${whole(trust.population)} hồ sơ đã giải quyết${rate}${covered}${outside}.`
}

/** What is certain whatever the silent think; undefined when it cannot be told. */
export function boundsSentence({ bounds }: Pick<Trust, 'bounds'>): string | undefined {
  if (!bounds) return undefined
  const { low, high } = outward(bounds)
  return `Dù những người không trả lời nghĩ thế nào, tỷ lệ thật nằm trong khoảng ${percent(low)} đến ${percent(high)}.`
}

/** Whether the strata answered alike, and the most that could cost. */
export function representativitySentence({ representativity }: Pick<Trust, 'representativity'>): string | undefined {
  if (!representativity) return undefined
  const { rIndicator, largestBias } = representativity
  const r = `Mức đồng đều trả lời giữa các nhóm R = ${percent(rIndicator).replace(' %', '')}/100`
  if (largestBias === undefined) return `${r}.`
  return `${r}; chênh lệch này có thể làm số đo chưa gia quyền lệch nhiều nhất ${points(Math.min(1, largestBias))}.`
}

/** Told only where the weights move the figure by more than a point. */
export function mixSentence(mix: Mix | undefined): string | undefined {
  if (!mix?.isFinding) return undefined
  const { weighted, unweighted, gap } = mix
  return `Người trả lời không phân bố như hồ sơ: gia quyền theo hồ sơ là ${percent(weighted)}, ${gap < 0 ? 'thấp' : 'cao'} hơn ${points(gap)} so với chưa gia quyền (${percent(unweighted)}).`
}

/** Warns where procedures that answered very unlike were put together, and names the plainest. Undefined where there is none. */
export function unlikeMergesSentence(
  merges: readonly UnlikeMerge[],
  nameOf: (part: MergedPart) => string,
): string | undefined {
  const [first] = merges
  if (!first) return undefined
  const rated = (part: MergedPart) => `${nameOf(part)} ${percent(part.responseRate)}`
  const gap = ({ least, most }: UnlikeMerge) => most.responseRate - least.responseRate
  const plainest = merges.reduce((first, merge) => (gap(merge) > gap(first) ? merge : first), first)
  const others = merges.length > 1 ? `; và ${whole(merges.length - 1)} nhóm gộp khác` : ''
  const named = `${rated(plainest.most)} với ${rated(plainest.least)}${others}`
  return `Một số thủ tục có tỷ lệ trả lời rất khác nhau đã phải gộp chung (${named}): kết luận của kỳ này có thể lạc quan.`
}

/** A stratum where more people answered than were served. */
export const overfullSentence = ({ respondents, population = 0 }: StratumTrust, name: string): string =>
  `${name}: ${whole(respondents)} phiếu nhưng chỉ có ${whole(population)} hồ sơ đã giải quyết, cần kiểm tra.`

/** What the random sample says about the volunteers. */
export function gapSentence(found: YearlyGap): string {
  if (!found.shown) return whyNoGap[found.reason]
  const { volunteer, sample, gap } = found
  const measured = `người tự nguyện ${figureWords(volunteer.share, volunteer.interval)}, mẫu điều tra ${figureWords(sample.share, sample.interval)}`
  if (!gap.distinguishable) return `Người tự nguyện trả lời và mẫu điều tra: không phân biệt được (${measured}).`
  const side = gap.difference > 0 ? 'cao' : 'thấp'
  return `Người tự nguyện trả lời ${side} hơn mẫu điều tra ${points(gap.difference)} (${measured}).`
}

const whyNoGap: { readonly [R in Extract<YearlyGap, { shown: false }>['reason']]: string } = {
  no_volunteers: 'Trong năm chưa có phiếu của người tự nguyện trả lời nên chưa so được với mẫu điều tra.',
  no_sample: 'Trong năm chưa có mẫu điều tra nên chưa kiểm chứng được số đo của người tự nguyện trả lời.',
  no_common_criteria: 'Phiếu tự nguyện và phiếu điều tra không có câu hỏi chung nên không so sánh được.',
  no_interval: 'Quá ít phiếu ở một trong hai nguồn nên không so sánh được.',
}
