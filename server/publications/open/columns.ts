import type { Text } from '../../../surveys/grammar/text.ts'
import { roundedFigure } from '../../stats/publication/rounded-figure.ts'
import type { StoredFigure } from './stored.ts'

/** A line of the open data: a stratum; or one line of a figure without strata, with what is told of it. */
export type Line = {
  readonly figure: StoredFigure
  readonly kind: 'stratum' | 'sums' | 'rounded'
  /** From 1. */
  readonly place: number
  readonly stratum: StoredFigure['strata'][number] | undefined
}

export type Column = {
  readonly name: string
  readonly title: Text
  readonly datatype: 'string' | 'integer' | 'number'
  readonly of: (line: Line) => string | number | undefined
}

/** Figures are named so that a name stands for one figure within a file. */
export const figureName = ({ level, id, about, stream }: StoredFigure): string =>
  level === 'target' ? `${id}.${stream}` : `${about}.${id}.${stream}`

/** Why there are no strata of a figure. */
const reasons: { readonly [R in NonNullable<StoredFigure['closed']>]: string } = {
  index: 'Chỉ số gồm nhiều tiêu chí, không tính lại được từ số người hài lòng của từng nhóm.',
  few: 'Không đăng từng nhóm: so với số liệu khác sẽ lộ câu trả lời của dưới 10 người.',
  earlier: 'Không đăng từng nhóm: so với lần công bố trước sẽ lộ câu trả lời của dưới 10 người.',
}

/** As printed: the lower end rounded down, the upper up. Whoever has no more of a figure cannot tell single answers from it. */
function told({ figure, kind }: Line) {
  const { share, low, high } = figure
  if (kind !== 'rounded') return { share, low, high }
  const printed = roundedFigure(share, { low, high })
  return { share: asShare(printed.percent), low: asShare(printed.low), high: asShare(printed.high) }
}
const asShare = (percent: number) => Math.round(percent * 1000) / 100_000

/** What stands in the file, in its order. */
export const columns: readonly Column[] = [
  {
    name: 'figure',
    title: { vi: 'Mã số liệu', en: 'Figure' },
    datatype: 'string',
    of: ({ figure }) => figureName(figure),
  },
  { name: 'name', title: { vi: 'Tên', en: 'Name' }, datatype: 'string', of: ({ figure }) => figure.name },
  {
    name: 'level',
    title: { vi: 'Cấp', en: 'Level' },
    datatype: 'string',
    of: ({ figure }) => figure.level,
  },
  {
    name: 'source',
    title: { vi: 'Nguồn phiếu', en: 'Source of the answers' },
    datatype: 'string',
    of: ({ figure }) => figure.stream,
  },
  { name: 'method', title: { vi: 'Phương pháp', en: 'Method' }, datatype: 'string', of: ({ figure }) => figure.method },
  { name: 'row', title: { vi: 'Loại dòng', en: 'Kind of row' }, datatype: 'string', of: ({ kind }) => kind },
  {
    name: 'stratum',
    title: { vi: 'Nhóm thứ', en: 'Stratum' },
    datatype: 'integer',
    of: ({ kind, place }) => (kind === 'stratum' ? place : undefined),
  },
  {
    name: 'population',
    title: { vi: 'Số hồ sơ (N)', en: 'Transactions (N)' },
    datatype: 'integer',
    of: ({ stratum }) => stratum?.population ?? undefined,
  },
  {
    name: 'respondents',
    title: { vi: 'Số người trả lời (n)', en: 'Respondents (n)' },
    datatype: 'integer',
    of: ({ stratum, figure }) => stratum?.n ?? figure.n,
  },
  {
    name: 'satisfied',
    title: { vi: 'Số người hài lòng', en: 'Satisfied' },
    datatype: 'integer',
    of: ({ stratum }) => stratum?.satisfied,
  },
  {
    name: 'strata',
    title: { vi: 'Số nhóm', en: 'Number of strata' },
    datatype: 'integer',
    of: ({ kind, figure }) => (kind === 'sums' ? figure.sums?.strata : undefined),
  },
  {
    name: 'variance',
    title: { vi: 'Phương sai', en: 'Variance' },
    datatype: 'number',
    of: ({ kind, figure }) => (kind === 'sums' ? figure.sums?.variance : undefined),
  },
  {
    name: 'most',
    title: { vi: 'Cỡ mẫu hiệu dụng lớn nhất', en: 'Largest effective size' },
    datatype: 'number',
    of: ({ kind, figure }) => (kind === 'sums' ? figure.sums?.most : undefined),
  },
  { name: 'share', title: { vi: 'Kết quả', en: 'Share' }, datatype: 'number', of: (line) => told(line).share },
  {
    name: 'low',
    title: { vi: 'Cận dưới 95%', en: 'Lower end, 95%' },
    datatype: 'number',
    of: (line) => told(line).low,
  },
  {
    name: 'high',
    title: { vi: 'Cận trên 95%', en: 'Upper end, 95%' },
    datatype: 'number',
    of: (line) => told(line).high,
  },
  {
    name: 'note',
    title: { vi: 'Ghi chú', en: 'Note' },
    datatype: 'string',
    of: ({ figure }) => figure.closed && reasons[figure.closed],
  },
]
