import { useLocation } from 'preact-iso'
import { addresses, withChoices } from '../address.ts'
import { type Catalogue, type Choices, type Figures, report, together, told, v1 } from '../api.ts'
import { axisFor } from '../figures/axis.ts'
import { BelowList } from '../figures/below-list.tsx'
import { BreakdownTable } from '../figures/breakdown-table.tsx'
import { HeadCounts } from '../figures/head-counts.tsx'
import type { Report, Row } from '../figures/report-types.ts'
import { wholePercent } from '../format.ts'
import { type Names, namesIn } from '../names.ts'
import { FiguresHead } from '../parts/figures-head.tsx'
import { More } from '../parts/more.tsx'
import { NoneFrom, NothingYet } from '../parts/nothing-yet.tsx'
import { Answered } from '../parts/notice.tsx'
import { usePeriod } from '../parts/period-picker.tsx'
import { QueryPicker, useChosen } from '../parts/query-picker.tsx'
import { periodTitle } from '../periods.ts'
import { useAsked } from '../use-asked.ts'
import { small, streamNames, streamTitles, subjects } from '../words.ts'

const breakdowns = {
  area: 'Lĩnh vực',
  unit: 'Đơn vị',
  procedure: 'Thủ tục',
  channel: 'Kênh',
  factor: 'Yếu tố',
  criterion: 'Tiêu chí',
} as const

type Answer = {
  readonly found: Report<'breakdown'>
  readonly counts: Figures
  readonly choices: Choices
  readonly catalogue: Catalogue
}

/** For clerks and their heads: how satisfied people are with each area, unit, procedure, channel or point. */
export function Areas() {
  const { query } = useLocation()
  const period = usePeriod()
  const by = useChosen('by', breakdowns)
  const stream = useChosen('stream', streamTitles)
  const about = useChosen('about', subjects)
  const asked = useAsked([period, by, stream, about].join(' '), () =>
    together<Answer>({
      found: report('breakdown', { period, by, stream, about }),
      counts: told(v1.figures.$get({ query: { period, by: by === 'factor' || by === 'criterion' ? 'area' : by } })),
      choices: told(v1.figures.choices.$get()),
      catalogue: told(v1.catalogue.$get()),
    }),
  )
  return (
    <>
      <FiguresHead title={`Hài lòng theo ${small(breakdowns[by])}`} asked={asked} />
      <nav class="ways tabs" aria-label="Xem theo">
        {Object.entries(breakdowns).map(([name, title]) => (
          <a
            key={name}
            href={withChoices(addresses.areas, { ...query, by: name })}
            aria-current={name === by ? 'true' : undefined}
          >
            {title}
          </a>
        ))}
      </nav>
      <div class="filters controls">
        <QueryPicker label="Ai trả lời" name="stream" options={streamTitles} />
        <QueryPicker label="Về" name="about" options={subjects} />
      </div>
      <Answered of={asked}>{(answer) => <Shown {...answer} about={subjects[about]} />}</Answered>
    </>
  )
}

function Shown({ found, counts, choices, catalogue, about }: Answer & { readonly about: string }) {
  const { period, figures, options, closed } = found
  const { by, stream, target } = figures
  const names = namesIn(catalogue, choices)
  const rows = figures.rows.map((row) => ({ ...row, name: nameOf(row, names) }))
  const isSilent = rows.every((row) => !row.withheld && row.n === 0)
  const title = periodTitle(period.name) ?? period.name
  if (counts.rows.length === 0) return <NothingYet months={choices.months} />
  return (
    <>
      <p class="legend soft">
        <b>Chỉ số hài lòng</b>: {small(names.method(options.method ?? ''))}
        {stream !== 'sample' && ', gia quyền theo hồ sơ đã giải quyết'}; trong ngoặc là khoảng tin cậy 95&nbsp;%.
        {!closed && ' Kỳ còn đang chạy: số tạm tính.'}
        {target !== undefined &&
          ` Vạch đen: ${wholePercent(target)}, chỉ tiêu chung của phường về Chỉ số SIPAS, vẽ để tham khảo.`}
        {by === 'procedure' && ' Phiếu không nêu thủ tục đứng thành dòng riêng của lĩnh vực.'}
      </p>
      {isSilent ? (
        <NoneFrom stream={stream} about={about} />
      ) : (
        <section>
          <BreakdownTable
            key={by}
            rows={rows}
            caption={`${title}, ${small(about)}, theo ${streamNames[stream]}`}
            what={breakdowns[by]}
            axis={axisFor([...rows.flatMap(lowestOf), target ?? 1])}
            target={target}
            order={{ key: by === 'factor' || by === 'criterion' ? 'given' : 'name', down: false }}
            expectsWeights={stream !== 'sample'}
          />
          {rows.some((row) => !row.withheld && row.figure?.gate.startsWith('publish_flag')) && (
            <p class="soft">* Số đo hiển thị được nhưng tỷ lệ không hài lòng của dòng này chưa tin cậy.</p>
          )}
        </section>
      )}
      <BelowList
        of={figures}
        nameOf={(scope, area) => rows.find((row) => row.scope === scope && row.area === area)?.name ?? scope}
      />
      <More title="Số phiếu đã nhận" opened={!rows.some((row) => !row.withheld && row.figure)}>
        {() => (
          <HeadCounts
            rows={counts.rows}
            what={breakdowns[counts.by === 'target' ? 'area' : counts.by]}
            period={small(title)}
          />
        )}
      </More>
    </>
  )
}

/** Answers that name no procedure stand under their area. */
const nameOf = ({ name, scope, area }: Row, names: Names): string =>
  scope === '' ? `${area ? names.area(area) : ''}: không nêu thủ tục` : name

const lowestOf = (row: Row): number[] =>
  row.withheld || !row.figure ? [] : [row.figure.interval?.low ?? row.figure.share]
