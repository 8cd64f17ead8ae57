import { setPercent } from '../../../surveys/voice/numbers.ts'
import type { Report } from './reports.ts'

type By = Report<'breakdown'>['figures']['by']

/** Factors and criteria are asked of those who filled in everything: a profile, never compared with a target. */
export const isProfile = (by: By): by is 'factor' | 'criterion' => by === 'factor' || by === 'criterion'

type Parts = { readonly of: Report<'breakdown'>; readonly measure: string }

/** What the numbers of the table below are, and what they are not. */
export function BreakdownLegend({ of: { figures, closed }, measure }: Parts) {
  const { by, stream, target } = figures
  return (
    <p class="legend soft">
      <b>{measure}</b>
      {stream !== 'sample' && ', tính theo cơ cấu hồ sơ đã giải quyết'}; trong ngoặc là khoảng tin cậy 95%: kết quả thực
      tế nhiều khả năng nằm trong khoảng này.
      {isProfile(by) && ' Chỉ tính phiếu chấm đủ các tiêu chí, để biết còn thiếu ở đâu; không so với chỉ tiêu.'}
      {!closed && ' Kỳ chưa kết thúc: số tạm tính.'}
      {target !== undefined &&
        !isProfile(by) &&
        ` Vạch đen: mức chung ${setPercent(target)} của kế hoạch, để tham khảo.`}
      {by === 'procedure' && ' Phiếu không nêu thủ tục đứng thành dòng riêng của lĩnh vực.'}
    </p>
  )
}
