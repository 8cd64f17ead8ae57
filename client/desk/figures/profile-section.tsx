import { small } from '../../../surveys/voice/capitals.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import type { Names } from '../names.ts'
import { periodTitle } from '../periods.ts'
import { BreakdownTable } from './breakdown-table.tsx'
import type { Report, Row } from './reports.ts'
import { axisOfRows } from './row-axis.ts'

type Parts = {
  readonly of: Report<'breakdown'>
  readonly rows: readonly Row[]
  readonly what: string
  readonly names: Names
}

/** Factors or criteria in the order asked: a profile, never held against the target. */
export function ProfileSection({ of: { period, figures }, rows, what }: Parts) {
  return (
    <section>
      <BreakdownTable
        rows={rows}
        caption={`${periodTitle(period.name) ?? period.name}, ${small(what)}, phiếu ${ofStream(figures.stream)}`}
        measure="Tỷ lệ hài lòng"
        what={what}
        axis={axisOfRows(rows)}
        target={undefined}
        order={{ key: 'given', down: false }}
        expectsWeights={figures.stream !== 'sample'}
      />
    </section>
  )
}
