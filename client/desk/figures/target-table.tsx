import { Fragment } from 'preact'
import { count, setPercent, span } from '../../../surveys/voice/numbers.ts'
import { periodTitle } from '../periods.ts'
import { streamTitles } from '../words.ts'
import type { Axis } from './axis.ts'
import { drawable, fewestShown, figureOf, type Judgement, receivedIn } from './by-target.ts'
import type { Shared } from './index-figure.tsx'
import { fewAnswers, printed, sentenceOf } from './measured.tsx'
import type { TargetFigure } from './reports.ts'
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
        <span>{periodTitle(period)}, khoảng tin cậy 95% trong ngoặc</span>
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
                  <WithExcluded of={row} all={shared.allOf(row)} excluded={shared.excludedOf(row)} />
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
        <th scope="col">Nguồn phiếu</th>
        <th scope="col" class="n">
          Số phiếu
        </th>
        <th scope="col" class="n measured">
          Kết quả
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
  const { stream, decides, target, estimate } = row
  const drawn = drawable(figureOf(estimate))
  return (
    <>
      <td class="n" data-label="Phải đạt">
        {setPercent(target.value)}
      </td>
      <td data-label="Nguồn phiếu">
        {streamTitles[stream]}
        <span class="soft">{decides ? ' (dùng để kết luận)' : ' (tham khảo)'}</span>
      </td>
      <td class="n" data-label="Số phiếu">
        {count(receivedIn(row))}
      </td>
      <td class="n measured" data-label="Kết quả">
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

function Shown({ row }: { readonly row: TargetFigure }) {
  const { n, stream, estimate, withheld } = row
  const figure = figureOf(estimate)
  const received = receivedIn(row)
  if (!figure || withheld || n < fewestShown)
    return received > 0 && received < fewestShown ? `từ ${fewestShown} phiếu sẽ hiện` : '–'
  const { number, interval } = printed(figure.shown)
  const isReliable = drawable(figure) !== undefined
  return (
    <>
      {isReliable ? <b>{number}</b> : number} <span class="span">{interval}</span>
      {!isReliable && <span class="note">{fewAnswers}</span>}
      {stream !== 'sample' && !estimate.weighted && <span class="note">chưa tính theo cơ cấu hồ sơ</span>}
    </>
  )
}
