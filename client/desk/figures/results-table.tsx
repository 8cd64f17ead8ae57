import { small } from '../../../surveys/voice/capitals.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import type { Catalogue, Courses } from '../api.ts'
import { type FoundRow, foldedWords, foundRows, saysSomething } from '../list-rows.ts'
import { ExportButton } from '../parts/export-button.tsx'
import { ListSearch } from '../parts/list-search.tsx'
import { More } from '../parts/more.tsx'
import { FoundProcedures, ProceduresWithoutRow } from '../parts/procedure-links.tsx'
import { periodTitle } from '../periods.ts'
import { useChoice } from '../use-choice.ts'
import { subjects } from '../words.ts'
import { BreakdownTable, reasonOf } from './breakdown-table.tsx'
import { foundAddress } from './finding.tsx'
import type { Report, Row } from './reports.ts'
import { axisOfRows } from './row-axis.ts'
import { readOrder, sortRows, writtenOrder } from './sort-rows.ts'
import { tableFile } from './table-file.ts'

type Parts = {
  /** How the rows went over the last periods, once that is known. */
  readonly courses: Courses | undefined
  readonly of: Report<'breakdown'>
  readonly rows: readonly Row[]
  readonly what: string
  readonly catalogue: Catalogue
  readonly chosen: { readonly period: string; readonly stream: string; readonly about: keyof typeof subjects }
}

/** How many rows stand on the page before somebody asks for more. */
const step = 25

/** The rows of a list that say something, found, sorted and kept by the address; the others in one line. */
export function ResultsTable({ of, rows, what, catalogue, chosen, courses }: Parts) {
  const [typed = '', search] = useChoice('q')
  const [sorted, sort] = useChoice('sort')
  const [many, showMore] = useChoice('rows')
  const { by } = of.figures
  const found = foundRows(rows, by, typed, catalogue)
  const byRow = new Map(found.map((one) => [one.row, one]))
  const order = readOrder(sorted, { key: 'name', down: false })
  const all = sortRows(
    found.map(({ row }) => row),
    order,
  )
  // Whoever looks for something sees all that was found; a list that says nothing at all is not folded away whole.
  const told = typed.trim() === '' ? all.filter(saysSomething) : all
  const folded = all.filter((row) => !told.includes(row))
  const shown = told.slice(0, Number(many) || step)
  const tell = { of, what, chosen, courses, rows: shown, order, onSort: sort }
  return (
    <section>
      <div class="filters controls">
        {by !== 'channel' && <ListSearch what={small(what)} typed={typed} onType={(text) => search(text, true)} />}
        {told.length > 0 && <ExportButton file={() => tableFile(of, what, chosen, told, folded)} rows={told.length} />}
      </div>
      {told.length === 0 && <NoneFound typed={typed} what={what} />}
      {shown.length > 0 && <Table {...tell} found={byRow} />}
      {told.length > shown.length && (
        <button type="button" onClick={() => showMore(String(shown.length + 2 * step), true)}>
          Hiện thêm (còn {count(told.length - shown.length)} dòng)
        </button>
      )}
      {folded.length > 0 && <Folded rows={folded} what={small(what)} />}
      <ProceduresWithoutRow typed={typed} of={catalogue} rows={rows} by={by} chosen={chosen} />
    </section>
  )
}

const NoneFound = ({ typed, what }: { readonly typed: string; readonly what: string }) => (
  <p>
    {typed.trim() === ''
      ? `Chưa có ${small(what)} nào đủ phiếu để hiện tỷ lệ.`
      : `Không có ${small(what)} nào của kỳ này khớp với “${typed}”. Gõ có dấu hay không dấu đều được.`}
  </p>
)

type Shown = Pick<Parts, 'of' | 'rows' | 'what' | 'chosen' | 'courses'> & {
  readonly order: ReturnType<typeof readOrder>
  readonly onSort: (order: string | undefined) => void
  readonly found: ReadonlyMap<Row, FoundRow>
}

function Table({ of: { period, figures }, rows, what, chosen, courses, order, onSort, found }: Shown) {
  const { by, stream, target } = figures
  const title = periodTitle(period.name) ?? period.name
  return (
    <>
      <BreakdownTable
        rows={rows}
        caption={`${title}, ${small(subjects[chosen.about])}, phiếu ${ofStream(stream)}`}
        measure={stream === 'sample' ? 'Kết quả' : 'Tỷ lệ hài lòng chung'}
        what={what}
        axis={axisOfRows(rows, target)}
        target={target}
        order={order}
        onSort={(one) => onSort(writtenOrder(one))}
        toOf={({ scope, area }) => foundAddress(by, { scope, ...(area ? { area } : {}) }, chosen)}
        underName={(row) => <FoundProcedures of={found.get(row)?.procedures ?? []} chosen={chosen} />}
        courseOf={(row) => courseIn(courses, row)}
        expectsWeights={stream !== 'sample'}
      />
      {courses && <p class="soft">Đường mảnh dưới thước: 8 kỳ đến kỳ này, cùng thang; chỗ đứt là kỳ không hiện.</p>}
      {rows.some((row) => !row.withheld && row.figure?.gate.startsWith('publish_flag')) && (
        <p class="soft">* Số người không hài lòng ở dòng này quá ít nên kết quả chỉ để tham khảo.</p>
      )}
    </>
  )
}

function courseIn(courses: Courses | undefined, { scope, area = '' }: Row) {
  const found = courses?.rows.find((one) => one.scope === scope && one.area === area)
  return found && courses && { periods: courses.periods, shares: found.shares }
}

/** The rows that have nothing to show: how many, what they come to, and for those who ask each by name. */
const Folded = ({ rows, what }: { readonly rows: readonly Row[]; readonly what: string }) => (
  <More title={foldedWords(rows, what)}>
    {() => (
      <ul class="columns soft">
        {rows.map((row) => (
          <li key={`${row.area} ${row.scope}`}>
            {row.name}: {count(row.received)} phiếu{row.withheld && `, ${reasonOf(row)}`}
          </li>
        ))}
      </ul>
    )}
  </More>
)
