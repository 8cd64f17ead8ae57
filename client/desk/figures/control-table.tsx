import { count, day, outward, percent, twoDecimals } from '../format.ts'
import { sideOf } from './control-geometry.ts'
import { type Column, DataTable } from './data-table.tsx'
import type { WatchChart, WatchPoint } from './report-types.ts'

type Parts = { readonly of: WatchChart; readonly baseline: number }

const columns = (baseline: number): readonly Column<WatchPoint>[] => [
  { title: 'Phiếu', number: ({ span }) => count(span.answers) },
  { title: 'Hài lòng', number: ({ share }) => percent(share) },
  { title: 'Giới hạn', number: ({ limits }) => outward(limits) },
  { title: 'Trung bình trượt', number: ({ ewma }) => `${twoDecimals(ewma.value)} (±${twoDecimals(ewma.limit)})` },
  { title: 'Dấu hiệu', text: (point) => signsOf(point, baseline).join('; ') || '–' },
]

/** The numbers behind a control chart, one row a week (or month). */
export function ControlTable({ of: { service, every, points }, baseline }: Parts) {
  const unit = every === 'week' ? 'Tuần' : 'Tháng'
  return (
    <DataTable
      class="control-table"
      caption={`${service}, từng ${unit.toLowerCase()}; mức nền ${percent(baseline)}; trung bình trượt tính bằng độ lệch chuẩn`}
      what={unit}
      rows={points}
      keyOf={({ span }) => span.from}
      nameOf={(point) => (every === 'week' ? `${short(point.span.from)}–${day(point.span.to)}` : monthOf(point))}
      columns={columns(baseline)}
    />
  )
}

const short = (date: string) => day(date).slice(0, 5)
const monthOf = ({ span }: Pick<WatchPoint, 'span'>) => day(span.from).slice(3)

/** The rules a point breaks, in words. */
export function signsOf(point: WatchPoint, baseline: number): string[] {
  const side = sideOf(point, baseline) === 'low' ? 'thấp' : 'cao'
  return [
    point.beyondLimits && `${side} ngoài giới hạn`,
    point.runOfEight && `từ 8 điểm liền ${side} hơn mức nền`,
    point.twoOfThree && `hai trong ba điểm gần giới hạn ${side}`,
    point.ewma.signal && `trung bình trượt ${point.ewma.value < 0 ? 'thấp' : 'cao'} ngoài giới hạn`,
  ].filter((sign): sign is string => Boolean(sign))
}
