import type { Stream } from '../../../surveys/grammar/context.ts'
import { streamNames } from '../../../surveys/voice/streams.ts'
import { periodTitle } from '../periods.ts'
import { heardName } from './heard-table.tsx'
import { fewAnswers, printed } from './measured.tsx'
import type { HeardRow } from './reports.ts'

/** A file with the touchpoints the table shows, in the same order. */
export function heardFile(period: string, stream: Stream, rows: readonly HeardRow[]) {
  const title = `${periodTitle(period) ?? period}, phiếu của ${streamNames[stream]}`
  const heads = ['Điểm khảo sát', 'Mã', 'Đơn vị', 'Phiếu', 'Phiếu được tính', 'Tỷ lệ hài lòng chung']
  return {
    name: `diem-khao-sat-${period}`,
    lines: [[title], [...heads, 'Khoảng tin cậy 95%', 'Ghi chú'], ...rows.map(lineOf)],
  }
}

function lineOf(row: HeardRow) {
  const { figure } = row
  const about = [heardName(row), row.scope, row.names.unit, row.received, row.n]
  if (!figure) return about
  const { number, interval } = printed(figure.shown)
  return [...about, number, interval.replace(/[()]/g, ''), figure.isReliable ? undefined : fewAnswers]
}
