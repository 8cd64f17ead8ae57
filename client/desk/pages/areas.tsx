import { useLocation } from 'preact-iso'
import { streams } from '../../../surveys/grammar/context.ts'
import { addresses, withChoices } from '../address.ts'
import { type Choices, type Figures, together, told, v1 } from '../api.ts'
import { axisFor } from '../figures/axis.ts'
import { byTarget, isIndexTarget } from '../figures/by-target.ts'
import { RateTable } from '../figures/rate-table.tsx'
import { wholePercent } from '../format.ts'
import { NothingYet } from '../parts/nothing-yet.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PeriodPicker, usePeriod } from '../parts/period-picker.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { periodTitle } from '../periods.ts'
import { useAsked } from '../use-asked.ts'
import { capital, small, streamNames } from '../words.ts'

const breakdowns = { area: 'Lĩnh vực', unit: 'Đơn vị', procedure: 'Thủ tục', channel: 'Kênh' } as const
type Breakdown = keyof typeof breakdowns
const isBreakdown = (name: string | undefined): name is Breakdown =>
  name !== undefined && Object.hasOwn(breakdowns, name)

type Answer = { readonly figures: Figures; readonly targets: Figures; readonly choices: Choices }

/** For clerks: how satisfied people are with each area, unit, procedure or channel. */
export function Areas() {
  const { query } = useLocation()
  const period = usePeriod()
  const by = isBreakdown(query.by) ? query.by : 'area'
  const asked = useAsked(`${period} ${by}`, () =>
    together<Answer>({
      figures: told(v1.figures.$get({ query: { period, by } })),
      targets: told(v1.figures.$get({ query: { period, by: 'target' } })),
      choices: told(v1.figures.choices.$get()),
    }),
  )
  return (
    <>
      <PageHead title={`Hài lòng theo ${small(breakdowns[by])}, ${small(periodTitle(period) ?? '')}`}>
        <PeriodPicker months={asked.answer?.ok ? asked.answer.value.choices.months : []} />
        <PrintButton />
      </PageHead>
      <nav class="ways tabs" aria-label="Xem theo">
        {Object.entries(breakdowns).map(([name, title]) => (
          <a
            key={name}
            href={withChoices(addresses.areas, { by: name, period: query.period })}
            aria-current={name === by ? 'true' : undefined}
          >
            {title}
          </a>
        ))}
      </nav>
      <Answered of={asked}>{(answer) => <Shown {...answer} />}</Answered>
    </>
  )
}

function Shown({ figures, targets, choices }: Answer) {
  const { rows, by } = figures
  if (rows.length === 0) return <NothingYet months={choices.months} />

  const target = byTarget(targets.rows).find(isIndexTarget)?.target.value
  const axis = axisFor([...rows.map(({ index }) => index.share ?? 1), target ?? 1])
  const what = by === 'target' ? breakdowns.area : breakdowns[by]
  return (
    <>
      <p class="legend soft">
        <b>Tỷ lệ hài lòng</b>: trong số người trả lời, bao nhiêu người hài lòng hoặc rất hài lòng nói chung.{' '}
        <b>Chỉ số</b>: {choices.methods.find(({ name }) => name === rows[0]?.index.method)?.title.vi.toLowerCase()}.
        {target !== undefined &&
          ` Vạch đen: ${wholePercent(target)}, chỉ tiêu chung của phường về Chỉ số SIPAS, vẽ để tham khảo.`}
        {by === 'procedure' && ' Chỉ gồm phiếu của những điểm khảo sát gắn với một thủ tục.'}
      </p>
      {streams.map((stream) => {
        const own = rows.filter((row) => row.stream === stream)
        if (own.length === 0) return null
        const title = capital(streamNames[stream])
        return (
          <section key={stream} aria-labelledby={stream}>
            <h2 id={stream}>{title}</h2>
            <RateTable
              rows={own}
              caption={`${periodTitle(figures.period.name)}. Số tạm tính, chưa gia quyền, chưa phải kết luận.`}
              {...{ what, axis, target }}
            />
          </section>
        )
      })}
    </>
  )
}
