import { useState } from 'preact/hooks'
import type { Rate } from '../api.ts'
import { count, percent, span } from '../format.ts'
import { words } from '../words.ts'
import type { Axis } from './axis.ts'
import { SmallScale } from './scale.tsx'
import { drawable, fewest } from './sentence.ts'
import { type Order, type SortKey, sortRates } from './sort-rates.ts'

type Parts = {
  readonly rows: readonly Rate[]
  readonly caption: string
  /** What the rows are, as the heading of the first column. */
  readonly what: string
  readonly axis: Axis
  /** The value of the SIPAS target of the period, to stand beside the index. */
  readonly target: number | undefined
}

/** The figures of one stream, one row for each area, unit, procedure or channel, in an order that can be chosen. */
export function RateTable({ rows, caption, what, axis, target }: Parts) {
  const [order, setOrder] = useState<Order>({ key: 'name', down: false })
  const sort = (key: SortKey) =>
    setOrder((before) => ({ key, down: before.key === key ? !before.down : key !== 'name' }))
  return (
    <table class="stacks rates">
      <caption>
        <span>{caption}</span>
      </caption>
      <Head what={what} axis={axis} order={order} sort={sort} />
      <tbody>
        {sortRates(rows, order).map((row) => (
          <Row key={row.scope} row={row} axis={axis} target={target} />
        ))}
      </tbody>
    </table>
  )
}

type Sorting = { readonly order: Order; readonly sort: (key: SortKey) => void }

function Head({ what, axis, ...sorting }: Pick<Parts, 'what' | 'axis'> & Sorting) {
  return (
    <thead>
      <tr>
        <Sortable by="name" title={what} {...sorting} />
        <Sortable by="n" title="Số phiếu" {...sorting} />
        <th scope="col" class="n">
          Số người hài lòng
        </th>
        <Sortable by="share" title="Tỷ lệ hài lòng" {...sorting} />
        <Sortable by="index" title="Chỉ số" {...sorting} />
        <th scope="col" class="drawn">
          Chỉ số, {span(axis.from, axis.to)}
        </th>
      </tr>
    </thead>
  )
}

function Sortable({ by, title, order, sort }: Sorting & { readonly by: SortKey; readonly title: string }) {
  const chosen = order.key === by
  return (
    <th
      scope="col"
      class={by === 'name' ? 'sorts' : 'sorts n'}
      aria-sort={chosen ? (order.down ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" class="sort" onClick={() => sort(by)}>
        {title}
        {chosen && <span aria-hidden="true">{order.down ? ' ▼' : ' ▲'}</span>}
      </button>
      <span class="on-paper">{title}</span>
    </th>
  )
}

function Row({ row, axis, target }: Pick<Parts, 'axis' | 'target'> & { readonly row: Rate }) {
  const few = row.n < fewest
  const drawn = drawable(row.index.share, row.index.n)
  const figure = (share: number | null) => (share === null ? '–' : percent(share))
  return (
    <tr class={few ? 'few' : undefined}>
      <th scope="row">
        {row.title}
        {row.title !== row.scope && /^\d/.test(row.scope) && <span class="soft"> {row.scope}</span>}
        {few && <span class="note">{words.few}</span>}
      </th>
      <td class="n" data-label="Số phiếu">
        {count(row.n)}
      </td>
      <td class="n" data-label="Số người hài lòng">
        {count(row.satisfied)}
      </td>
      <td class="n" data-label="Tỷ lệ hài lòng">
        {figure(row.share)}
      </td>
      <td class="n" data-label="Chỉ số">
        {figure(row.index.share)}
        {row.index.share !== null && row.index.n !== row.n && <span class="note">trên {count(row.index.n)} phiếu</span>}
      </td>
      <td class="drawn">{drawn !== null && <SmallScale axis={axis} share={drawn} target={target} />}</td>
    </tr>
  )
}
