import { useLocation } from 'preact-iso'
import { isAnswered } from '../../../surveys/periods/offered.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { addresses } from '../address.ts'
import { type Catalogue, courses, type Figures, together, told, v1 } from '../api.ts'
import { BreakdownLegend, isProfile } from '../figures/breakdown-legend.tsx'
import { FindingSection } from '../figures/finding.tsx'
import { HeadCounts } from '../figures/head-counts.tsx'
import { wholeReport } from '../figures/page-after-page.ts'
import { ProfileSection } from '../figures/profile-section.tsx'
import type { Report, Row } from '../figures/reports.ts'
import { ResultsTable } from '../figures/results-table.tsx'
import { catalogue, choices } from '../known.ts'
import { saysSomething } from '../list-rows.ts'
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

const lists = {
  area: 'Lĩnh vực',
  unit: 'Đơn vị',
  procedure: 'Thủ tục',
  channel: 'Kênh',
  factor: 'Yếu tố',
  criterion: 'Tiêu chí',
} as const
type By = keyof typeof lists

/** Factors and criteria stand on one page: the second are what the first are made of. */
const profiles = { factor: lists.factor, criterion: lists.criterion } as const

const byPath: { readonly [path: string]: By } = {
  [addresses.areas]: 'area',
  [addresses.units]: 'unit',
  [addresses.procedures]: 'procedure',
  [addresses.channels]: 'channel',
}

type Answer = { readonly found: Report<'breakdown'>; readonly counts: Figures; readonly names: Catalogue }

/** For clerks and their heads: how satisfied people are with each area, unit, procedure or channel, or with what. */
export function ResultsList() {
  const { path } = useLocation()
  const profile = useChosen('list', profiles)
  const by = byPath[path] ?? profile
  const period = usePeriod()
  const stream = useChosen('stream', streamTitles)
  const about = useChosen('about', subjects)
  const asked = useAsked([period, by, stream, about].join(' '), () =>
    together<Answer>({
      found: wholeReport('breakdown', { period, by, stream, about }),
      counts: told(v1.figures.$get({ query: { period, by: isProfile(by) ? 'area' : by } })),
      names: catalogue.get(),
    }),
  )
  return (
    <>
      <FiguresHead key={by} title={`Hài lòng theo ${small(lists[by])}`} period={period} />
      <div class="filters controls">
        {isProfile(by) && <QueryPicker label="Chia theo" name="list" options={profiles} />}
        <QueryPicker label="Nguồn phiếu" name="stream" options={streamTitles} />
        <QueryPicker label="Nội dung" name="about" options={subjects} />
      </div>
      <Answered of={asked}>
        {(answer) => answer.found.figures.by === by && <Shown {...answer} about={about} />}
      </Answered>
    </>
  )
}

function Shown({ found, counts, names: known, about }: Answer & { readonly about: keyof typeof subjects }) {
  const { period, figures } = found
  const { by, stream } = figures
  const names = namesIn(known, choices.now.value ?? { methods: [] })
  const rows = figures.rows.map((row) => ({ ...row, name: nameOf(row, names) }))
  const chosen = { period: period.name, stream, about }
  const halves = choices.now.value?.halves ?? []
  if (!isAnswered(period, halves)) return <NothingYet period={period} halves={halves} />
  const isSilent = figures.received === 0
  return (
    <>
      <SplitMonths months={found.splitMonths} />
      <Released of={found} />
      <FindingSection of={figures} chosen={chosen} />
      {isSilent && !isWaiting(found) && <NoneFrom stream={stream} about={subjects[about]} />}
      {!isSilent && isProfile(by) && <ProfileSection of={found} rows={rows} what={lists[by]} names={names} />}
      {!isSilent && !isProfile(by) && (
        <WithCourses key={by} of={found} rows={rows} what={lists[by]} catalogue={known} chosen={chosen} />
      )}
      <BreakdownLegend of={found} measure={names.method(figures.method)} />
      <More title="Số phiếu đã nhận" opened={!rows.some(saysSomething)}>
        {() => (
          <HeadCounts
            rows={counts.rows}
            what={lists[counts.by === 'target' ? 'area' : counts.by]}
            period={small(periodTitle(period.name) ?? period.name)}
          />
        )}
      </More>
    </>
  )
}

type Listed = Omit<Parameters<typeof ResultsTable>[0], 'courses'>

/** The list stands at once; how its rows went over eight periods comes when it is there. */
function WithCourses(list: Listed) {
  const { by, stream } = list.of.figures
  const { period, about } = list.chosen
  const asked = useAsked([period, by, stream, about].join(' '), () => courses({ through: period, by, stream, about }))
  return <ResultsTable {...list} courses={asked.answer?.ok ? asked.answer.value : undefined} />
}

/** Answers that name no procedure stand under their area. */
const nameOf = ({ name, scope, area }: Row, names: Names): string =>
  scope === '' ? `${area ? names.area(area) : ''}: không nêu thủ tục` : name
