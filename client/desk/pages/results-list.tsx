import { useLocation } from 'preact-iso'
import { isAnswered } from '../../../surveys/periods/offered.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { addresses, withChoices } from '../address.ts'
import { type Catalogue, type Choices, type Figures, together, told, v1 } from '../api.ts'
import { axisFor } from '../figures/axis.ts'
import { BelowList } from '../figures/below-list.tsx'
import { BreakdownLegend, isProfile } from '../figures/breakdown-legend.tsx'
import { BreakdownTable } from '../figures/breakdown-table.tsx'
import { HeadCounts } from '../figures/head-counts.tsx'
import { wholeReport } from '../figures/page-after-page.ts'
import type { Report, ReportFigures, Row } from '../figures/reports.ts'
import { type Names, namesIn } from '../names.ts'
import { FiguresHead } from '../parts/figures-head.tsx'
import { More } from '../parts/more.tsx'
import { NoneFrom, NothingYet } from '../parts/nothing-yet.tsx'
import { Answered } from '../parts/notice.tsx'
import { usePeriod } from '../parts/period-picker.tsx'
import { QueryPicker, useChosen } from '../parts/query-picker.tsx'
import { isWaiting, Released } from '../parts/released.tsx'
import { SplitMonths } from '../parts/split-months.tsx'
import { periodTitle } from '../periods.ts'
import { useAsked } from '../use-asked.ts'
import { streamTitles, subjects } from '../words.ts'

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
      found: wholeReport('breakdown', { period, by, stream, about }),
      counts: told(v1.figures.$get({ query: { period, by: isProfile(by) ? 'area' : by } })),
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
        <QueryPicker label="Nguồn phiếu" name="stream" options={streamTitles} />
        <QueryPicker label="Về" name="about" options={subjects} />
      </div>
      <Answered of={asked}>{(answer) => <Shown {...answer} about={subjects[about]} />}</Answered>
    </>
  )
}

function Shown({ found, counts, choices, catalogue, about }: Answer & { readonly about: string }) {
  const { period, figures } = found
  const { stream } = figures
  const names = namesIn(catalogue, choices)
  const rows = figures.rows.map((row) => ({ ...row, name: nameOf(row, names) }))
  const title = periodTitle(period.name) ?? period.name
  if (!isAnswered(period, choices.halves)) return <NothingYet period={period} halves={choices.halves} />
  return (
    <>
      <SplitMonths months={found.splitMonths} />
      <Released of={found} />
      <BreakdownLegend of={found} measure={names.method(figures.method)} />
      {figures.received === 0 ? (
        !isWaiting(found) && <NoneFrom stream={stream} about={about} />
      ) : (
        <BreakdownSection of={figures} rows={rows} caption={`${title}, ${small(about)}, phiếu ${ofStream(stream)}`} />
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

type Figured = {
  readonly of: ReportFigures<'breakdown'>
  readonly rows: readonly Row[]
  readonly caption: string
}

/** The table of the breakdown, and what the star in it means. */
function BreakdownSection({ of: { by, stream, target }, rows, caption }: Figured) {
  const profile = isProfile(by)
  return (
    <section>
      <BreakdownTable
        key={by}
        rows={rows}
        caption={caption}
        measure={profile ? 'Tỷ lệ hài lòng' : stream === 'sample' ? 'Kết quả' : 'Tỷ lệ hài lòng chung'}
        what={breakdowns[by]}
        axis={axisFor([...rows.flatMap(lowestOf), target ?? 1])}
        target={profile ? undefined : target}
        order={{ key: profile ? 'given' : 'name', down: false }}
        expectsWeights={stream !== 'sample'}
      />
      {rows.some((row) => !row.withheld && row.figure?.gate.startsWith('publish_flag')) && (
        <p class="soft">* Tỷ lệ không hài lòng của dòng này còn quá ít phiếu để nêu riêng.</p>
      )}
    </section>
  )
}

/** Answers that name no procedure stand under their area. */
const nameOf = ({ name, scope, area }: Row, names: Names): string =>
  scope === '' ? `${area ? names.area(area) : ''}: không nêu thủ tục` : name

const lowestOf = (row: Row): number[] =>
  row.withheld || !row.figure?.isReliable ? [] : [row.figure.interval?.low ?? row.figure.share]
