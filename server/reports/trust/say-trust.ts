import type { Stream } from '../../../surveys/grammar/context.ts'
import { capital } from '../../../surveys/voice/capitals.ts'
import { receivedWords } from '../../../surveys/voice/received.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import type { Interval } from '../../stats/interval.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import type { Mix } from '../engine/estimate/known-figure.ts'
import type { Trust } from '../engine/estimate/trust.ts'
import { figureWords, percent, points, unweightedWords, whole } from '../engine/say.ts'
import type { YearlyGap } from './stream-gap.ts'
import type { StreamTrust } from './stream-trust.ts'
import type { MergedPart, UnlikeMerge } from './unlike-merges.ts'

/** Stands beside every interval of people who were not drawn at random: AAPOR asks for the model to be named. */
const assumptionSentence =
  'khoảng tin cậy này dựa trên giả định: trong mỗi nhóm hồ sơ, người trả lời đại diện được cho người không trả lời'

/** What an interval of this stream rests on; undefined for people drawn at random. */
export const assumptionOf = (stream: Stream): string | undefined =>
  stream === 'volunteer' ? assumptionSentence : undefined

const outward = ({ low, high }: Interval): Interval => ({
  low: Math.max(0, Math.floor(low * 1000 + 1e-9)) / 1000,
  high: Math.min(1000, Math.ceil(high * 1000 - 1e-9)) / 1000,
})

/** How many answered, of how many served, and for what part of the services somebody spoke. */
export function responseSentence({ received, n, stream, trust, withoutPopulation }: StreamTrust): string {
  const answers = `${capital(receivedWords(received, 0, ofStream(stream)))}${n < received ? `, trong đó ${whole(n)} phiếu trả lời câu hỏi chung` : ''}`
  if (!trust) return `${answers}; chưa có số hồ sơ đã giải quyết nên chưa biết tỷ lệ trả lời.`
  const rate = trust.responseRate === undefined ? '' : `, tỷ lệ trả lời ${percent(trust.responseRate)}`
  const sentences = [
    `${answers}.`,
    `${whole(trust.respondents)} phiếu thuộc ${whole(trust.population)} hồ sơ đã giải quyết${rate}.`,
    trust.coverage === undefined ? '' : `Các nhóm có người trả lời chiếm ${percent(trust.coverage)} số hồ sơ.`,
    withoutPopulation > 0 ? `${whole(withoutPopulation)} phiếu thuộc nhóm chưa có số hồ sơ.` : '',
  ]
  return sentences.filter(Boolean).join(' ')
}

/** What is certain whatever the silent think; undefined when it cannot be told. */
export function boundsSentence({ bounds }: Pick<Trust, 'bounds'>): string | undefined {
  if (!bounds) return undefined
  const { low, high } = outward(bounds)
  return `Cho dù tất cả người không trả lời đều không hài lòng hoặc đều hài lòng, tỷ lệ thực tế vẫn nằm trong khoảng từ ${percent(low)} đến ${percent(high)}.`
}

/** Whether the strata answered alike, and the most that could cost. */
export function representativitySentence({ representativity }: Pick<Trust, 'representativity'>): string | undefined {
  if (!representativity) return undefined
  const { rIndicator, largestBias } = representativity
  const r = `Mức đại diện của người trả lời (R): ${percent(rIndicator).replace('%', '')}/100`
  if (largestBias === undefined) return `${r}.`
  return `${r}; kết quả ${unweightedWords} có thể lệch nhiều nhất ${points(Math.min(1, largestBias))}.`
}

/** Told only where the weights move the figure by more than a point. */
export function mixSentence(mix: Mix | undefined): string | undefined {
  if (!mix?.isFinding) return undefined
  const { weighted, unweighted, gap } = mix
  return `Cơ cấu người trả lời khác cơ cấu hồ sơ: tính theo cơ cấu hồ sơ là ${percent(weighted)}, ${gap < 0 ? 'thấp' : 'cao'} hơn ${points(gap)} so với bình quân các phiếu (${percent(unweighted)}).`
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
  return `Một số thủ tục có tỷ lệ trả lời rất khác nhau phải gộp chung (${named}); kết quả của kỳ này có thể cao hơn thực tế.`
}

/** What the random sample says about the volunteers. */
export function gapSentence(found: YearlyGap): string {
  if (!found.shown) return whyNoGap[found.reason]
  const { volunteer, sample, gap } = found
  const measured = `người tự nguyện trả lời ${figureWords(volunteer.share, volunteer.interval)}, điều tra chọn mẫu ${figureWords(sample.share, sample.interval)}`
  if (!gap.distinguishable) return `Chưa đủ căn cứ là hai nguồn khác nhau: ${measured}.`
  const side = gap.difference > 0 ? 'cao' : 'thấp'
  return `Kết quả của người tự nguyện trả lời ${side} hơn điều tra chọn mẫu ${points(gap.difference)}: ${measured}.`
}

const whyNoGap: { readonly [R in Extract<YearlyGap, { shown: false }>['reason']]: string } = {
  no_volunteers: 'Trong năm chưa có phiếu của người tự nguyện trả lời nên chưa so được với điều tra chọn mẫu.',
  no_sample: 'Trong năm chưa có điều tra chọn mẫu nên chưa kiểm chứng được kết quả của người tự nguyện trả lời.',
  no_overall_question: 'Một trong hai nguồn không có câu trả lời về hài lòng chung nên không so sánh được.',
  too_few: `Một trong hai nguồn chưa đủ ${smallestCell('internal')} phiếu nên chưa so sánh được.`,
}
