import { setPercent } from '../../../surveys/voice/numbers.ts'
import type { ReportFigures } from './reports.ts'

type Parts = {
  readonly of: Pick<ReportFigures<'breakdown'>, 'below' | 'target'> & {
    readonly rows?: ReportFigures<'breakdown'>['rows']
    /** How many were tested, where those that passed are not listed. */
    readonly tested?: number | undefined
  }
  readonly nameOf: (scope: string, area: string | undefined) => string
}

/** What is credibly below the target: tested one by one, corrected for how many were tested. */
export function BelowList({ of: { below, target, rows = [], tested = below?.length ?? 0 }, nameOf }: Parts) {
  if (!below || target === undefined || tested === 0) return null
  const flagged = below.filter((one) => one.below)
  const shownOf = (scope: string, area: string | undefined) => {
    const row = rows.find((one) => one.scope === scope && one.area === area)
    return row && !row.withheld ? row.figure?.shown : undefined
  }
  return (
    <section aria-labelledby="below">
      <h2 id="below">Có đủ căn cứ là thấp hơn {setPercent(target)}</h2>
      {flagged.length === 0 ? (
        <p>Chưa có: chưa chỗ nào đủ căn cứ là thấp hơn {setPercent(target)}.</p>
      ) : (
        <ul class="flagged">
          {flagged.map(({ scope, area }) => (
            <li key={`${area} ${scope}`}>
              <b>{nameOf(scope, area)}</b> <span class="soft">{shownOf(scope, area)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="soft">
        Xét {tested} dòng đủ phiếu, đúng theo kết quả ghi ở bảng, so với mức chung {setPercent(target)} của kế hoạch. Đã
        tính đến việc xét nhiều dòng cùng lúc: trung bình không quá 5% số nơi nêu ở đây là nhầm.
      </p>
    </section>
  )
}
