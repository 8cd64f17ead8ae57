import { count, day, outward, percent } from '../format.ts'
import { sideOf } from './control-geometry.ts'
import type { WatchChart, WatchPoint } from './report-types.ts'

const digits = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const twoDigits = (value: number) => digits.format(value).replace('-', '−')

type Parts = { readonly of: WatchChart; readonly baseline: number }

/** The numbers behind a control chart, one row a week (or month). */
export function ControlTable({ of: { service, every, points }, baseline }: Parts) {
  const unit = every === 'week' ? 'Tuần' : 'Tháng'
  return (
    <table class="stacks control-table">
      <caption>
        <span>
          {service}, từng {unit.toLowerCase()}; mức nền {percent(baseline)}; trung bình trượt tính bằng độ lệch chuẩn
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{unit}</th>
          {['Phiếu', 'Hài lòng', 'Giới hạn', 'Trung bình trượt'].map((heading) => (
            <th key={heading} scope="col" class="n">
              {heading}
            </th>
          ))}
          <th scope="col">Dấu hiệu</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.span.from}>
            <th scope="row">{every === 'week' ? `${short(point.span.from)}–${day(point.span.to)}` : monthOf(point)}</th>
            <td class="n" data-label="Phiếu">
              {count(point.span.answers)}
            </td>
            <td class="n" data-label="Hài lòng">
              {percent(point.share)}
            </td>
            <td class="n" data-label="Giới hạn">
              {outward(point.limits)}
            </td>
            <td class="n" data-label="Trung bình trượt">
              {twoDigits(point.ewma.value)} (±{twoDigits(point.ewma.limit)})
            </td>
            <td data-label="Dấu hiệu">{signsOf(point, baseline).join('; ') || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
