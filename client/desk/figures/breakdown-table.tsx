import type { ComponentChildren } from 'preact'
import { count, span } from '../../../surveys/voice/numbers.ts'
import type { Axis } from './axis.ts'
import { fewAnswers, printed } from './measured.tsx'
import type { Row, ShownRow, WithheldRow } from './reports.ts'
import { SmallScale } from './scale.tsx'
import type { Order, SortKey } from './sort-rows.ts'
import { type Course, Sparkline } from './sparkline.tsx'

type Parts = {
  /** In the order they are shown in. */
  readonly rows: readonly Row[]
  readonly caption: string
  /** What the rows are, as the heading of the first column. */
  readonly what: string
  readonly axis: Axis
  /** The value of the SIPAS target of the period, to stand beside the index. */
  readonly target: number | undefined
  readonly order: Order
  /** Asks for another order; without it the order is given. */
  readonly onSort?: (order: Order) => void
  /** The page of a row, where it has one; and what else is told under its name. */
  readonly toOf?: (row: Row) => string | undefined
  readonly underName?: (row: Row) => ComponentChildren
  /** How a row went over the last periods, where that is known. */
  readonly courseOf?: (row: Row) => Course | undefined
  /** What is measured, as the heading of its column. */
  readonly measure: string
  /** Weighted figures are the rule here: one that is not says so. */
  readonly expectsWeights: boolean
}

/** The figures of one stream, one row for each place or question, in an order that can be chosen. */
export function BreakdownTable({ rows, caption, what, order, onSort, ...shown }: Parts) {
  const sort = onSort && ((key: SortKey) => onSort({ key, down: order.key === key ? !order.down : key !== 'name' }))
  const hasClosed = rows.some((row) => row.closed !== undefined)
  return (
    <table class="stacks rates">
      <caption>
        <span>{caption}</span>
      </caption>
      <thead>
        <Headings what={what} hasClosed={hasClosed} order={order} sort={sort} {...shown} />
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={`${row.area} ${row.scope}`} row={row} hasClosed={hasClosed} {...shown} />
        ))}
      </tbody>
    </table>
  )
}

type Sorting = { readonly order: Order; readonly sort: ((key: SortKey) => void) | undefined }
type Columns = Pick<Parts, 'what' | 'axis' | 'measure'> & { readonly hasClosed: boolean }

const Headings = ({ what, axis, measure, hasClosed, order, sort }: Columns & Sorting) => (
  <tr>
    <Sortable by="name" title={what} order={order} sort={sort} />
    {hasClosed && <Sortable by="closed" title="Hồ sơ" order={order} sort={sort} />}
    <Sortable by="n" title="Phiếu" order={order} sort={sort} />
    <Sortable by="share" title={measure} order={order} sort={sort} />
    <th scope="col" class="drawn">
      {span(axis.from, axis.to)}
    </th>
  </tr>
)

function Sortable({ by, title, order, sort }: Sorting & { readonly by: SortKey; readonly title: string }) {
  const chosen = order.key === by
  return (
    <th
      scope="col"
      class={[sort && 'sorts', by !== 'name' && 'n'].filter(Boolean).join(' ')}
      aria-sort={sort && chosen ? (order.down ? 'descending' : 'ascending') : undefined}
    >
      {sort ? (
        <>
          <button type="button" class="sort" onClick={() => sort(by)}>
            {title}
            {chosen && <span aria-hidden="true">{order.down ? ' ▼' : ' ▲'}</span>}
          </button>
          <span class="on-paper">{title}</span>
        </>
      ) : (
        title
      )}
    </th>
  )
}

type Shown = Pick<Parts, 'axis' | 'target' | 'expectsWeights' | 'measure' | 'toOf' | 'underName' | 'courseOf'> & {
  readonly hasClosed: boolean
}

/** One place or question: its name, its counts, and its figure or why there is none. */
const Line = ({ row, hasClosed, toOf, underName, ...shown }: Shown & { readonly row: Row }) => (
  <tr class={row.withheld ? 'few' : undefined}>
    <th scope="row">
      <RowName name={row.name} to={toOf?.(row)} />
      {row.name !== row.scope && /^\d/.test(row.scope) && <span class="soft"> {row.scope}</span>}
      {underName?.(row)}
    </th>
    {row.withheld ? (
      <>
        <Counted row={row} hasClosed={hasClosed} />
        <td colSpan={2} class="reason">
          {reasonOf(row)}
        </td>
      </>
    ) : (
      <Cells row={row} hasClosed={hasClosed} {...shown} />
    )}
  </tr>
)

const RowName = ({ name, to }: { readonly name: string; readonly to: string | undefined }) =>
  to ? <a href={to}>{name}</a> : <span>{name}</span>

/** How many were served and how many answered: never withheld at the desk. */
function Counted({ row: { closed, received }, hasClosed }: { readonly row: Row; readonly hasClosed: boolean }) {
  return (
    <>
      {hasClosed && (
        <td class="n" data-label="Hồ sơ">
          {closed === undefined ? '–' : count(closed)}
        </td>
      )}
      <td class="n" data-label="Phiếu">
        {count(received)}
      </td>
    </>
  )
}

function Cells({
  row,
  axis,
  target,
  expectsWeights,
  hasClosed,
  measure,
  courseOf,
}: Shown & { readonly row: ShownRow }) {
  const course = courseOf?.(row)
  const { n, received, figure, weighted } = row
  const isReliable = figure?.isReliable !== false
  const { number, interval } = printed(figure?.shown ?? '–')
  return (
    <>
      <Counted row={row} hasClosed={hasClosed} />
      <td class="n" data-label={measure}>
        <span>
          {number} <span class="soft">{interval}</span>
          {figure?.gate.startsWith('publish_flag') && <sup>*</sup>}
          {figure && n < received && <span class="note">{count(n)} phiếu có trả lời</span>}
          {figure && expectsWeights && !weighted && <span class="note">chưa tính theo cơ cấu hồ sơ</span>}
          {!isReliable && <span class="note">{fewAnswers}</span>}
        </span>
      </td>
      <td class="drawn">
        {figure && isReliable && (
          <SmallScale axis={axis} share={figure.share} interval={figure.interval} target={target} />
        )}
        {course && <Sparkline of={course} axis={axis} />}
      </td>
    </>
  )
}

type Reasoned = Pick<WithheldRow, 'fewerThan'> & { readonly withheld: WithheldRow['withheld'] | 'unreliable' }

/** Why a row tells no number. */
export const reasonOf = ({ withheld, fewerThan }: Reasoned): string =>
  ({
    confidential: `dưới ${fewerThan} phiếu: không hiển thị`,
    secondary: 'không hiển thị, để không suy ra được chỗ quá ít phiếu',
    incomplete: 'không hiển thị: quá ít phiếu chấm đủ các tiêu chí',
    // Of publications of before.
    unreliable: fewAnswers,
  })[withheld]
