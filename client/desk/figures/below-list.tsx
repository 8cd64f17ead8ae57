import { wholePercent } from '../format.ts'
import type { Reports } from './report-types.ts'
import { Shape } from './verdict.tsx'

type Parts = { readonly of: Reports['breakdown']; readonly nameOf: (scope: string, area: string | undefined) => string }

/** What is credibly below the target: tested one by one, corrected for how many were tested. */
export function BelowList({ of: { below, target, rows }, nameOf }: Parts) {
  if (!below || target === undefined || below.length === 0) return null
  const flagged = below.filter((one) => one.below)
  const shownOf = (scope: string, area: string | undefined) => {
    const row = rows.find((one) => one.scope === scope && one.area === area)
    return row && !row.withheld ? row.figure?.shown : undefined
  }
  return (
    <section aria-labelledby="below">
      <h2 id="below">Thấp hơn chỉ tiêu một cách đáng tin</h2>
      {flagged.length === 0 ? (
        <p>Không có: chưa chỗ nào thấp hơn {wholePercent(target)} quá mức có thể do ngẫu nhiên.</p>
      ) : (
        <ul class="flagged">
          {flagged.map(({ scope, area }) => (
            <li key={`${area} ${scope}`}>
              <Shape of="not_met" /> <b>{nameOf(scope, area)}</b> <span class="soft">{shownOf(scope, area)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="soft">
        Xét {below.length} dòng có từ 10 phiếu, theo tỷ lệ hài lòng chung so với {wholePercent(target)}; đã trừ hao việc
        xét nhiều dòng cùng lúc (trung bình không quá 5&nbsp;% cảnh báo là nhầm).
      </p>
    </section>
  )
}
