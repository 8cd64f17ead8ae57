import { count, span } from '../../../surveys/voice/numbers.ts'
import { placeAddress, withChoices } from '../address.ts'
import { collator } from '../collator.ts'
import type { Axis } from './axis.ts'
import { fewAnswers, printed } from './measured.tsx'
import type { HeardRow } from './reports.ts'
import { axisOfRows } from './row-axis.ts'
import { SmallScale } from './scale.tsx'

/**
 * What a touchpoint is called: its counter, and what it asks about.
 *
 * @example
 * heardName({ counter: 'Quầy số 3', names: { area: 'Hộ tịch', unit: '', procedure: '' } }) // => 'Quầy số 3 · Hộ tịch'
 */
export const heardName = ({ counter, names }: Pick<HeardRow, 'counter' | 'names'>): string =>
  counter ? `${counter} · ${names.area}` : names.procedure || names.area

type Order = 'name' | 'received' | 'share'
type Parts = {
  readonly rows: readonly HeardRow[]
  readonly order: Order
  readonly chosen: { readonly [name: string]: string }
}

const compare: { readonly [O in Order]: (a: HeardRow, b: HeardRow) => number } = {
  name: (a, b) => collator.compare(heardName(a), heardName(b)),
  received: (a, b) => b.received - a.received,
  share: (a, b) => (a.figure?.share ?? 1) - (b.figure?.share ?? 1),
}

/** The touchpoints of which something may be told, each with its rate on one scale. */
export function HeardTable({ rows, order, chosen }: Parts) {
  const axis = axisOfRows(rows)
  const sorted = [...rows].sort((a, b) => compare[order](a, b) || compare.name(a, b))
  return (
    <table class="stacks rates">
      <caption>
        <span>{count(rows.length)} điểm khảo sát có từ 5 phiếu</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Điểm khảo sát</th>
          <th scope="col" class="n">
            Phiếu
          </th>
          <th scope="col" class="n">
            Tỷ lệ hài lòng chung
          </th>
          <th scope="col" class="drawn">
            {span(axis.from, axis.to)}
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <Line key={row.scope} row={row} axis={axis} chosen={chosen} />
        ))}
      </tbody>
    </table>
  )
}

type Shown = Pick<Parts, 'chosen'> & { readonly row: HeardRow; readonly axis: Axis }

const Line = ({ row, axis, chosen }: Shown) => (
  <tr>
    <th scope="row">
      <a href={withChoices(placeAddress('touchpoint', row.scope), chosen)}>{heardName(row)}</a>{' '}
      <span class="soft">
        {row.scope} · {row.names.unit}
      </span>
    </th>
    <td class="n" data-label="Phiếu">
      {count(row.received)}
    </td>
    <td class="n" data-label="Tỷ lệ hài lòng chung">
      <Rate of={row} />
    </td>
    <td class="drawn">
      {row.figure?.isReliable && (
        <SmallScale axis={axis} share={row.figure.share} interval={row.figure.interval} target={undefined} />
      )}
    </td>
  </tr>
)

function Rate({ of: { figure, n, received } }: { readonly of: HeardRow }) {
  const { number, interval } = printed(figure?.shown ?? '–')
  return (
    <span>
      {number} <span class="soft">{interval}</span>
      {n < received && <span class="note">{count(n)} phiếu được tính</span>}
      {figure && !figure.isReliable && <span class="note">{fewAnswers}</span>}
    </span>
  )
}
