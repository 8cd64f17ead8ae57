import { small } from '../../../surveys/voice/capitals.ts'
import { streamNames } from '../../../surveys/voice/streams.ts'
import type { CsvCell } from '../csv.ts'
import { foldedWords } from '../list-rows.ts'
import { periodTitle } from '../periods.ts'
import { subjects } from '../words.ts'
import { reasonOf } from './breakdown-table.tsx'
import { fewAnswers, printed } from './measured.tsx'
import type { Report, Row } from './reports.ts'

type About = { readonly about: keyof typeof subjects }

/** A file with what the table shows and nothing else: the rows in their order, what was folded as one. */
export function tableFile(
  { period, figures }: Report<'breakdown'>,
  what: string,
  { about }: About,
  rows: readonly Row[],
  folded: readonly Row[],
) {
  const heads = [what, 'Mã', 'Hồ sơ', 'Phiếu', 'Tỷ lệ hài lòng chung', 'Khoảng tin cậy 95%', 'Ghi chú']
  const title = `${periodTitle(period.name) ?? period.name}, ${small(subjects[about])}, phiếu của ${streamNames[figures.stream]}`
  const rest = folded.length > 0 ? [[foldedWords(folded, small(what))]] : []
  return {
    name: `${fileWord(what)}-${period.name}`,
    lines: [[title], heads, ...rows.map(lineOf), ...rest],
  }
}

function lineOf(row: Row): CsvCell[] {
  const counts = [row.name, row.scope, row.closed, row.received]
  if (row.withheld) return [...counts, undefined, undefined, reasonOf(row)]
  const { figure } = row
  if (!figure) return counts
  const { number, interval } = printed(figure.shown)
  return [...counts, number, interval.replace(/[()]/g, ''), figure.isReliable ? undefined : fewAnswers]
}

const words: { readonly [what: string]: string } = {
  'Lĩnh vực': 'linh-vuc',
  'Đơn vị': 'don-vi',
  'Thủ tục': 'thu-tuc',
  Kênh: 'kenh',
}
const fileWord = (what: string) => words[what] ?? 'ket-qua'
