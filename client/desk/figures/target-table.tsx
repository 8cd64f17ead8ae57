import { Fragment } from 'preact'
import { count, span, wholePercent } from '../format.ts'
import { periodTitle } from '../periods.ts'
import { streamTitles } from '../words.ts'
import type { Axis } from './axis.ts'
import { drawable, fewestShown, figureOf, type Judgement } from './by-target.ts'
import type { Shared } from './index-figure.tsx'
import { printed, sentenceOf } from './measured.tsx'
import type { TargetFigure } from './report-types.ts'
import { SmallScale } from './scale.tsx'
import { Source } from './source.tsx'
import { Verdict } from './verdict.tsx'
import { Why } from './why.tsx'
import { WithExcluded } from './with-excluded.tsx'

type Parts = Shared & { readonly judgements: readonly Judgement[]; readonly period: string }

/** The targets beside the index: a row for each stream, the one that decides first, and under it its sentence. */
export function TargetTable({ judgements, period, ...shared }: Parts) {
  return (
    <table class="stacks targets">
      <caption>
        <span>{periodTitle(period)}, khoảng tin cậy 95&nbsp;% trong ngoặc</span>
      </caption>
      <Head axis={shared.axis} />
      {judgements.map(({ target, rows }) => (
        <tbody key={target.id}>
          {rows.map((row, place) => (
            <Fragment key={row.stream}>
              <tr>
                {place === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length * 2}>
                    {target.title.vi}
                  </th>
                )}
                <Cells row={row} axis={shared.axis} />
              </tr>
              <tr class="under">
                <td colSpan={6}>
                  <p>{sentenceOf(row)}</p>
                  <WithExcluded of={row} all={shared.allOf(row)} />
                  <Why of={row} names={shared.names} assumption={shared.assumptionOf(row.stream)} />
                  {place === rows.length - 1 && (
                    <div class="on-paper">
                      <Source of={target} />
                    </div>
                  )}
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Head({ axis }: { readonly axis: Axis }) {
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
        <th scope="col" class="n measured">
          Số đo
        </th>
        <th scope="col" class="drawn">
          {span(axis.from, axis.to)}
        </th>
        <th scope="col">Kết luận</th>
      </tr>
    </thead>
  )
}

function Cells({ row, axis }: { readonly row: TargetFigure; readonly axis: Axis }) {
  const { stream, n, decides, target, estimate } = row
  const drawn = drawable(figureOf(estimate))
  return (
    <>
      <td class="n" data-label="Phải đạt">
        {wholePercent(target.value)}
      </td>
      <td data-label="Ai trả lời">
        {streamTitles[stream]}
        <span class="soft">{decides ? ' (quyết định)' : ' (tham khảo)'}</span>
      </td>
      <td class="n" data-label="Số phiếu">
        {count(n)}
      </td>
      <td class="n measured" data-label="Số đo">
        <Shown row={row} />
      </td>
      <td class="drawn">
        <SmallScale axis={axis} share={drawn?.share ?? null} interval={drawn?.interval} target={target.value} />
      </td>
      <td data-label="Kết luận">
        <Verdict of={row} />
      </td>
    </>
  )
}

function Shown({ row: { n, stream, estimate } }: { readonly row: TargetFigure }) {
  const figure = figureOf(estimate)
  if (!figure || n < fewestShown) return '–'
  const { number, interval } = printed(figure.shown)
  const isReliable = drawable(figure) !== undefined
  return (
    <>
      {isReliable ? <b>{number}</b> : number} <span class="span">{interval}</span>
      {!isReliable && <span class="note">chưa đủ tin cậy</span>}
      {stream !== 'sample' && !estimate.weighted && <span class="note">chưa gia quyền</span>}
    </>
  )
}
