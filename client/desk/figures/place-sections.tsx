import { capital } from '../../../surveys/voice/capitals.ts'
import { count, setPercent } from '../../../surveys/voice/numbers.ts'
import { receivedWords } from '../../../surveys/voice/received.ts'
import { BreakdownTable, reasonOf } from './breakdown-table.tsx'
import { fewestShown } from './by-target.ts'
import { LevelsBar } from './levels-bar.tsx'
import { fewAnswers, printed } from './measured.tsx'
import type { Report } from './reports.ts'
import { axisOfRows } from './row-axis.ts'
import { Scale } from './scale.tsx'

type Parts = { readonly of: Report<'place'> }

/** The rate with its interval on a scale with the value to reach; what may not be told is counted, with the reason. */
export function PlaceRate({ of: { figures, closed } }: Parts) {
  const { row, received, target } = figures
  const figure = row && !row.withheld ? row.figure : undefined
  if (!row || !figure)
    return (
      <section aria-label="Kết quả">
        <p class="big faint">{capital(receivedWords(received, fewestShown))}</p>
        {row?.withheld && <p class="soft">{capital(reasonOf(row))}.</p>}
      </section>
    )
  return (
    <section class="rate" aria-label="Kết quả">
      <div>
        <p class={figure.isReliable ? 'big' : 'big faint'}>{printed(figure.shown).number}</p>
        <p class="beside">{notesOf(row, figure, { closed, stream: figures.stream }).join(' · ')}</p>
      </div>
      <div>
        <Scale
          axis={axisOfRows([{ figure }], target)}
          share={figure.isReliable ? figure.share : null}
          interval={figure.interval}
          target={target}
          called="mức chung"
        />
        <p class="soft">
          Tỷ lệ hài lòng chung; trong ngoặc là khoảng tin cậy 95%: kết quả thực tế nhiều khả năng nằm trong khoảng này.
          Vạch đen: mức chung {setPercent(target)} của kế hoạch, để tham khảo.
        </p>
      </div>
    </section>
  )
}

type PlaceRow = NonNullable<Report<'place'>['figures']['row']>
type Figure = NonNullable<Extract<PlaceRow, { readonly n: number }>['figure']>
type About = Pick<Report<'place'>, 'closed'> & Pick<Report<'place'>['figures'], 'stream'>

/** The interval, what it rests on, and what has to be known of it. */
function notesOf(row: PlaceRow, figure: Figure, { closed, stream }: About): string[] {
  const isWeighted = !row.withheld && row.weighted
  return [
    printed(figure.shown).interval,
    `${count(row.withheld ? 0 : row.n)} phiếu`,
    row.closed !== undefined && `${count(row.closed)} hồ sơ`,
    !figure.isReliable && fewAnswers,
    stream !== 'sample' && !isWeighted && 'chưa tính theo cơ cấu hồ sơ',
    !closed && 'tạm tính',
  ].filter((note): note is string => Boolean(note))
}

/** The five levels of the one required question. */
export function PlaceLevels({ of: { figures }, name }: Parts & { readonly name: string }) {
  if (!figures.levels) return null
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">Người dân trả lời ở mức nào</h2>
      <LevelsBar counts={figures.levels} about={name} />
    </section>
  )
}

/** Which factors are rated lower, by those who rated them. */
export function PlaceFactors({ of: { figures } }: Parts) {
  const rows = figures.factors
  if (rows.length === 0) return null
  const rated = Math.max(...rows.map((row) => (row.withheld ? 0 : row.n)))
  const received = Math.max(...rows.map((row) => row.received))
  return (
    <section aria-labelledby="factors">
      <h2 id="factors">Từng yếu tố</h2>
      <BreakdownTable
        rows={rows}
        caption={`${count(rated)} phiếu chấm đủ các yếu tố, trên ${count(received)} phiếu; để biết còn thiếu ở đâu, không so với chỉ tiêu`}
        measure="Tỷ lệ hài lòng"
        what="Yếu tố"
        axis={axisOfRows(rows)}
        target={undefined}
        order={{ key: 'given', down: false }}
        expectsWeights={false}
      />
    </section>
  )
}

/** At the desk and online. */
export function PlaceChannels({ of: { figures } }: Parts) {
  const { channels: rows, target } = figures
  if (rows.length < 2) return null
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">Trực tiếp và trực tuyến</h2>
      <BreakdownTable
        rows={rows}
        caption="Chỉ tính các nửa tháng đã kết thúc"
        measure="Tỷ lệ hài lòng chung"
        what="Kênh nộp hồ sơ"
        axis={axisOfRows(rows, target)}
        target={target}
        order={{ key: 'given', down: false }}
        expectsWeights={figures.stream !== 'sample'}
      />
    </section>
  )
}
