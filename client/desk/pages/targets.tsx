import { addresses, withChoices } from '../address.ts'
import { type Choices, type Figures, together, told, v1 } from '../api.ts'
import { axisFor } from '../figures/axis.ts'
import { byTarget, isIndexTarget } from '../figures/by-target.ts'
import { IndexFigure } from '../figures/index-figure.tsx'
import { TargetTable } from '../figures/target-table.tsx'
import { day } from '../format.ts'
import { NothingYet } from '../parts/nothing-yet.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PeriodPicker, usePeriod } from '../parts/period-picker.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { periodTitle } from '../periods.ts'
import { useAsked } from '../use-asked.ts'
import { small } from '../words.ts'

/** For leaders: does the ward reach its targets, and who says so. */
export function Targets() {
  const period = usePeriod()
  const asked = useAsked(period, () =>
    together<{ figures: Figures; choices: Choices }>({
      figures: told(v1.figures.$get({ query: { period, by: 'target' } })),
      choices: told(v1.figures.choices.$get()),
    }),
  )
  const months = asked.answer?.ok ? asked.answer.value.choices.months : []
  return (
    <>
      <PageHead
        title={`Chỉ tiêu, ${small(periodTitle(period) ?? '')}`}
        intro="Số tạm tính, chưa gia quyền theo số hồ sơ."
      >
        <PeriodPicker months={months} />
        <PrintButton />
      </PageHead>
      <Answered of={asked}>{(answer) => <Shown {...answer} />}</Answered>
    </>
  )
}

function Shown({ figures, choices }: { readonly figures: Figures; readonly choices: Choices }) {
  const targets = byTarget(figures.rows)
  const index = targets.find(isIndexTarget)
  const others = targets.filter((one) => one !== index)
  const axis = axisFor(figures.rows.flatMap(({ share, target }) => [share ?? 1, target?.value ?? 1]))
  const methodTitle = (name: string) => choices.methods.find((method) => method.name === name)?.title.vi ?? name

  if (targets.length === 0) return <NoTarget period={figures.period} />
  return (
    <>
      {figures.rows.every(({ n }) => n === 0) && <NothingYet months={choices.months} />}
      {index && <IndexFigure figures={index} axis={axis} methodTitle={methodTitle} />}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">Các chỉ tiêu khác</h2>
          <TargetTable targets={others} period={figures.period.name} axis={axis} methodTitle={methodTitle} />
        </section>
      )}
    </>
  )
}

function NoTarget({ period }: { readonly period: Figures['period'] }) {
  return (
    <section class="empty">
      <h2>Kỳ này không có chỉ tiêu nào để so</h2>
      <p>
        Không chỉ tiêu nào của kế hoạch có hiệu lực trong mọi ngày từ {day(period.firstDay)} đến {day(period.lastDay)}.
        Xin chọn kỳ khác, hoặc xem{' '}
        <a href={withChoices(addresses.areas, { period: period.name })}>mức độ hài lòng theo lĩnh vực của kỳ này</a>.
      </p>
    </section>
  )
}
