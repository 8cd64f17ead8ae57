import { percent } from '../format.ts'
import { quadrantNames } from './quadrants.ts'
import type { ShownDrivers } from './report-types.ts'

const twoDigits = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const correlation = (value: number | undefined) => (value === undefined ? '–' : twoDigits.format(value))

/** The numbers behind the map, one row a factor. */
export function DriverTable({ of: { drivers, label }, about }: { readonly of: ShownDrivers; readonly about: string }) {
  return (
    <table class="stacks">
      <caption>
        <span>
          {about}: tầm quan trọng là phần mỗi yếu tố góp vào sự khác biệt của câu trả lời chung (LMG); {label}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Yếu tố</th>
          {['Tầm quan trọng', 'Chỉ số', 'Spearman', 'Kendall'].map((heading) => (
            <th key={heading} scope="col" class="n">
              {heading}
            </th>
          ))}
          <th scope="col">Nhóm</th>
        </tr>
      </thead>
      <tbody>
        {drivers.map(({ factor, title, importance, performance, spearman, kendall, quadrant }) => (
          <tr key={factor}>
            <th scope="row">{title.vi}</th>
            <td class="n" data-label="Tầm quan trọng">
              {importance === undefined ? '–' : percent(importance)}
            </td>
            <td class="n" data-label="Chỉ số">
              {percent(performance)}
            </td>
            <td class="n" data-label="Spearman">
              {correlation(spearman)}
            </td>
            <td class="n" data-label="Kendall">
              {correlation(kendall)}
            </td>
            <td data-label="Nhóm">{quadrant ? quadrantNames[quadrant] : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
