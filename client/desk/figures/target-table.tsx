import { count, percent, span, wholePercent } from '../format.ts'
import { periodTitle } from '../periods.ts'
import { capital, streamNames, words } from '../words.ts'
import type { Axis } from './axis.ts'
import type { Held, TargetFigures } from './by-target.ts'
import { SmallScale } from './scale.tsx'
import { comparison, drawable } from './sentence.ts'
import { Source } from './source.tsx'

type Parts = {
  readonly targets: readonly TargetFigures[]
  readonly period: string
  readonly axis: Axis
  readonly methodTitle: (name: string) => string
}

/** The targets beside the index: a row for each stream, the one that decides first. */
export function TargetTable({ targets, period, axis, methodTitle }: Parts) {
  return (
    <table class="stacks targets">
      <caption>
        <span>{periodTitle(period)}. Số tạm tính, chưa phải kết luận.</span>
      </caption>
      <Head axis={axis} />
      {targets.map(({ target, rows }) => (
        <tbody key={target.id}>
          {rows.map((row, place) => (
            <tr key={row.stream}>
              {place === 0 && (
                <th scope="rowgroup" rowSpan={rows.length}>
                  {target.title.vi}
                </th>
              )}
              <Cells row={row} axis={axis} />
            </tr>
          ))}
          <tr class="under">
            <td colSpan={7}>
              <p class="soft">Cách tính: {methodTitle(rows[0]?.method ?? target.method)}</p>
              <Source of={target} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  )
}

function Head({ axis }: Pick<Parts, 'axis'>) {
  return (
    <thead>
      <tr>
        <th scope="col">Chỉ tiêu</th>
        <th scope="col" class="n">
          Phải đạt
        </th>
        <th scope="col">Ai trả lời</th>
        <th scope="col" class="n">
          Số phiếu
        </th>
        <th scope="col" class="n">
          Tạm tính
        </th>
        <th scope="col" class="drawn">
          {span(axis.from, axis.to)}
        </th>
        <th scope="col">So với chỉ tiêu</th>
      </tr>
    </thead>
  )
}

function Cells({ row, axis }: { readonly row: Held; readonly axis: Axis }) {
  const { stream, share, n, target } = row
  const drawn = drawable(share, n)
  return (
    <>
      <td class="n" data-label="Phải đạt">
        {wholePercent(target.value)}
      </td>
      <td data-label="Ai trả lời">
        {capital(streamNames[stream])}
        <span class="soft">{stream === target.stream ? ' (quyết định)' : ' (tham khảo)'}</span>
      </td>
      <td class="n" data-label="Số phiếu">
        {count(n)}
      </td>
      <td class="n" data-label="Tạm tính">
        {share === null ? '–' : drawn === null ? percent(share) : <b>{percent(share)}</b>}
      </td>
      <td class="drawn">
        <SmallScale axis={axis} share={drawn} target={target.value} />
      </td>
      <td data-label="So với chỉ tiêu">{standing(row)}</td>
    </>
  )
}

function standing({ share, n, target }: Held): string {
  if (share === null) return 'Chưa có phiếu trả lời'
  return capital(drawable(share, n) === null ? words.few : comparison(share, target.value))
}
