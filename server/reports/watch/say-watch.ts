import type { Stream } from '../../../surveys/grammar/context.ts'
import { upToDecimals } from '../../../surveys/voice/numbers.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { percent } from '../engine/say.ts'
import type { Silence } from './silence.ts'
import type { Alert, Chart } from './watch.ts'

type Point = Chart['points'][number]
type Every = Chart['every']

const day = (date: string) => `${date.slice(8)}/${date.slice(5, 7)}`

/** "tuần 05/10–11/10", or "tháng 10/2026". */
const spanWords = ({ from, to }: Point['span'], every: Every): string =>
  every === 'week' ? `tuần ${day(from)}–${day(to)}` : `tháng ${from.slice(5, 7)}/${from.slice(0, 4)}`

/** "Đất đai · trực tiếp". */
export const serviceWords = ({ channel }: Pick<Chart, 'channel'>, area: string): string =>
  `${area} · ${channel === 'desk' ? 'trực tiếp' : 'trực tuyến'}`

/**
 * What one week (or month) says on its own chart: beyond the limits, or the
 * eighth in a row on one side, or two of three near a limit. Undefined where it
 * is ordinary, or a run goes on that was told before.
 */
export function pointSentence(
  { every, baseline = 0 }: Pick<Chart, 'every' | 'baseline'>,
  point: Point,
  before: Point | undefined,
  service: string,
): string | undefined {
  const below = point.share < baseline
  const unit = every === 'week' ? 'tuần' : 'tháng'
  const why = point.beyondLimits
    ? `${below ? 'thấp' : 'cao'} bất thường (ngoài vùng dao động bình thường)`
    : point.runOfEight && !before?.runOfEight
      ? `${unit} thứ tám liền ${below ? 'thấp' : 'cao'} hơn mức thường lệ ${percent(baseline, 0)}`
      : point.twoOfThree && !before?.twoOfThree
        ? `hai trong ba ${unit} gần mép ${below ? 'dưới' : 'trên'} của vùng dao động bình thường`
        : undefined
  return why && `${service}: ${measuredWords(point.span, every)}, ${why}.`
}

/** A service on the ward's list: worse or better than chance explains, all services looked at together. */
export function alertSentence({ span, baseline, direction }: Alert, every: Every, service: string): string {
  const side = direction === 'worse' ? 'thấp' : 'cao'
  return `${service}: ${measuredWords(span, every)}, ${side} hơn hẳn mức thường lệ ${percent(baseline, 0)}; khó có thể do ngẫu nhiên.`
}

const measuredWords = (span: Point['span'], every: Every) =>
  `${spanWords(span, every)} hài lòng ${percent(span.satisfied / span.answers, 0)} (${span.answers} phiếu)`

/**
 * A slow drift: the moving average went beyond its limit while no single week
 * of late was remarkable (specification §9.3). Undefined where it did not.
 */
export function driftSentence(
  { every, baseline = 0 }: Pick<Chart, 'every' | 'baseline'>,
  points: readonly (Point & { readonly sentence?: string })[],
  service: string,
): string | undefined {
  const last = points.at(-1)
  if (!last?.ewma.signal || points.slice(-8).some(({ sentence }) => sentence)) return undefined
  const side = last.ewma.value < 0 ? 'giảm' : 'tăng'
  return `${service}: đang ${side} dần so với mức thường lệ ${percent(baseline, 0)}, tính đến hết ${spanWords(last.span, every)}.`
}

/** A touchpoint that fell silent. */
export function silenceSentence({ touchpoint, workingDays, usual }: Silence): string {
  const usually = upToDecimals(usual, usual < 2 ? 1 : 0)
  return `Điểm khảo sát ${touchpoint}: đã ${workingDays} ngày làm việc không có phiếu; trước đó trung bình ${usually} phiếu mỗi ngày.`
}

/** What the whole watch comes to: how many services are watched, and whether anything was found. */
export function watchSentence(
  charts: readonly Pick<Chart, 'baseline' | 'points'>[],
  found: number,
  stream: Stream,
): string {
  const watched = charts.filter(({ baseline }) => baseline !== undefined).length
  if (charts.length === 0) return `Chưa có phiếu trả lời ${ofStream(stream)} nên chưa có gì để theo dõi.`
  if (watched === 0) return 'Chưa lĩnh vực nào có đủ số liệu 20 tuần (hoặc 20 tháng) trước kỳ nên chưa cảnh báo được.'
  const others = watched === charts.length ? '' : ' (số còn lại chưa đủ số liệu 20 tuần hoặc 20 tháng)'
  const each = `Đang theo dõi ${watched} trong số ${charts.length} lĩnh vực theo kênh${others}`
  // Nobody has answered yet, and that is not the same as nothing out of the ordinary.
  if (found === 0 && charts.every(({ points }) => points.length === 0))
    return `${each}: trong kỳ chưa có tuần (hoặc tháng) trọn vẹn nào đủ phiếu để xét.`
  return found === 0 ? `${each}: không có gì bất thường.` : `${each}: ${found} điều cần xem.`
}
