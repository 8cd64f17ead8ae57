import { dayRead } from '../../../surveys/voice/days.ts'
import { count, outward, percent, twoDecimals } from '../../../surveys/voice/numbers.ts'
import { sideOf } from './control-geometry.ts'
import { type Column, DataTable } from './data-table.tsx'
import type { WatchChart, WatchPoint } from './reports.ts'

type Parts = { readonly of: WatchChart; readonly baseline: number }

const columns = (baseline: number): readonly Column<WatchPoint>[] => [
  { title: 'Phiếu', number: ({ span }) => count(span.answers) },
  { title: 'Hài lòng', number: ({ share }) => percent(share) },
  { title: 'Vùng dao động bình thường', number: ({ limits }) => outward(limits) },
  { title: 'Bình quân trượt', number: ({ ewma }) => `${twoDecimals(ewma.value)} (±${twoDecimals(ewma.limit)})` },
  { title: 'Dấu hiệu', text: (point) => signsOf(point, baseline).join('; ') || '–' },
]

/** The numbers behind a control chart, one row a week (or month). */
export function ControlTable({ of: { service, every, points }, baseline }: Parts) {
  const unit = every === 'week' ? 'Tuần' : 'Tháng'
  return (
    <DataTable
      class="control-table"
      caption={`${service}, từng ${unit.toLowerCase()}; mức thường lệ ${percent(baseline)}; bình quân trượt tính bằng độ lệch chuẩn`}
      what={unit}
      rows={points}
      keyOf={({ span }) => span.from}
      nameOf={(point) => (every === 'week' ? `${short(point.span.from)}–${dayRead(point.span.to)}` : monthOf(point))}
      columns={columns(baseline)}
    />
  )
}

const short = (date: string) => dayRead(date).slice(0, 5)
const monthOf = ({ span }: Pick<WatchPoint, 'span'>) => dayRead(span.from).slice(3)

/** The rules a point breaks, in words. */
export function signsOf(point: WatchPoint, baseline: number): string[] {
  const side = sideOf(point, baseline) === 'low' ? 'thấp' : 'cao'
  return [
    point.beyondLimits && `${side} bất thường`,
    point.runOfEight && `từ 8 lần liền ${side} hơn mức thường lệ`,
    point.twoOfThree && `hai trong ba lần gần mép ${side} của vùng dao động bình thường`,
    point.ewma.signal && `bình quân trượt ${point.ewma.value < 0 ? 'thấp' : 'cao'} bất thường`,
  ].filter((sign): sign is string => Boolean(sign))
}
