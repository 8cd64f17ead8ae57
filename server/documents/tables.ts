import type { Cell, Chart, Column, Table } from '../../surveys/documents/document.ts'
import { count, percent, setPercent } from '../../surveys/voice/numbers.ts'
import { streamNames } from '../../surveys/voice/streams.ts'
import type { FiguresOf } from '../reports/list.ts'
import { smallestCell } from '../stats/publication/smallest-cell.ts'
import type { Facts } from './facts.ts'

type TargetRow = FiguresOf<'targets'>[number]
type PlaceRow = FiguresOf<'breakdown'>['rows'][number]
type Measured = { readonly share: number; readonly interval: { readonly low: number; readonly high: number } | null }

const fewest = smallestCell('internal')
const words = (title: string): Column => ({ title, holds: 'words' })
const number = (title: string): Column => ({ title, holds: 'number' })
const share = (title: string): Column => ({ title, holds: 'share' })
const interval: Column = { title: 'Khoảng tin cậy 95%', holds: 'interval' }

/** Every target as each source sees it, the one that decides first. */
export function targetsTable({ targets }: Pick<Facts, 'targets'>): Table {
  const rows = targets.figures.map((row): readonly Cell[] => {
    const figure = measuredIn(row)
    return [
      row.target.title.vi,
      { set: row.target.value },
      `${streamNames[row.stream]}${row.decides ? ' (kết luận)' : ' (tham khảo)'}`,
      figure ? { share: figure.share } : null,
      figure?.interval ? { interval: figure.interval } : null,
      { count: row.received },
      row.word,
    ]
  })
  const columns = [words('Chỉ tiêu'), share('Mức phải đạt'), words('Nguồn phiếu'), share('Kết quả'), interval]
  return {
    kind: 'table',
    title: 'Kết quả so với chỉ tiêu của kế hoạch',
    columns: [...columns, number('Số phiếu'), words('Kết luận')],
    rows,
  }
}

/** What of a target may be written down: what is withheld, of too few, or unreliable is no number. */
export function measuredIn({ estimate, withheld, n }: TargetRow): Measured | undefined {
  const figure = estimate.weighted ?? estimate.unweighted
  const isTold = figure && !withheld && n >= fewest && !figure.gate.startsWith('suppress')
  return isTold ? { share: figure.share, interval: figure.interval ?? null } : undefined
}

/** Of a place or factor likewise. */
export function measuredAt(row: PlaceRow): Measured | undefined {
  if (row.withheld || !row.figure?.isReliable) return undefined
  const { share, interval } = row.figure
  return { share, interval: interval ?? null }
}

/** Places of a breakdown that somebody answered, from the lowest share up; those without one last. */
export const answeredPlaces = (rows: readonly PlaceRow[]): readonly PlaceRow[] =>
  rows
    .filter(({ received }) => received > 0)
    .toSorted((a, b) => (measuredAt(a)?.share ?? 2) - (measuredAt(b)?.share ?? 2) || b.received - a.received)

/** Areas, units or factors with their share; those of which none may be told stand together in the last row. */
export function placesTable(title: string, what: string, rows: readonly PlaceRow[]): Table {
  const answered = answeredPlaces(rows)
  const told = answered.filter((row) => measuredAt(row))
  const others = answered.filter((row) => !measuredAt(row))
  const hasClosed = answered.some(({ closed }) => closed !== undefined)
  const closedOf = (closed: number | undefined): readonly Cell[] =>
    hasClosed ? [closed === undefined ? null : { count: closed }] : []
  const lines = told.map((row): readonly Cell[] => {
    const figure = measuredAt(row)
    return [
      row.name,
      ...closedOf(row.closed),
      { count: row.received },
      figure ? { share: figure.share } : null,
      figure?.interval ? { interval: figure.interval } : null,
      noteOf(row),
    ]
  })
  const [only] = others
  const rest: readonly Cell[] = [
    others.length === 1 && only ? only.name : `Còn lại (${count(others.length)})`,
    ...closedOf(hasClosed ? sum(others.map(({ closed }) => closed ?? 0)) : undefined),
    { count: sum(others.map(({ received }) => received)) },
    null,
    null,
    'ít phiếu, chưa đủ căn cứ',
  ]
  const columns = [words(what), ...(hasClosed ? [number('Hồ sơ')] : []), number('Số phiếu'), share('Tỷ lệ hài lòng')]
  return {
    kind: 'table',
    title,
    columns: [...columns, interval, words('Ghi chú')],
    rows: others.length > 0 ? [...lines, rest] : lines,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const noteOf = (row: PlaceRow): string => (row.withheld || row.weighted ? '' : 'chưa tính theo cơ cấu hồ sơ')

/** The same as a drawing, of at most twelve. */
export function placesChart(title: string, rows: readonly PlaceRow[], target: number): Chart | undefined {
  const bars = answeredPlaces(rows)
    .flatMap((row) => {
      const figure = measuredAt(row)
      return figure ? [{ name: row.name, ...figure }] : []
    })
    .slice(0, mostBars)
  if (bars.length < 2) return undefined
  const said = bars.map((bar) => `${bar.name} ${percent(bar.share)}`).join('; ')
  return { kind: 'chart', title, bars, target, alt: `${title}. Vạch dọc: mức ${setPercent(target)}. ${said}.` }
}

const mostBars = 12

/** Which themes people wrote of, and how many comments of the period may be read. */
export function themesTable({ comments }: Pick<Facts, 'comments'>): Table {
  return {
    kind: 'table',
    title: `Chủ đề của ${count(comments.all)} ý kiến đã được đọc`,
    columns: [words('Chủ đề'), number('Số ý kiến')],
    rows: comments.themes.map(({ name, n }) => [name, { count: n }]),
  }
}

/** What became of wishes for a reply. */
export function casesTable({ cases: { all } }: Pick<Facts, 'cases'>): Table {
  const rows: readonly (readonly [string, number])[] = [
    ['Yêu cầu trả lời đã nhận', all.received],
    ['Đã trả lời', all.answered],
    ['Trả lời đúng hạn', all.inTime],
    ['Người dân báo đã giải quyết', all.solved],
    ['Người dân báo giải quyết một phần', all.partly],
    ['Người dân báo chưa giải quyết', all.unsolved],
  ]
  return {
    kind: 'table',
    title: 'Yêu cầu trả lời của người dân trong kỳ',
    columns: [words('Nội dung'), number('Số yêu cầu')],
    rows: rows.map(([name, n]) => [name, { count: n }]),
  }
}

/** What units did, or are doing, so that people are served better. */
export function improvementsTable({ improvements, nameOf }: Pick<Facts, 'improvements' | 'nameOf'>): Table {
  return {
    kind: 'table',
    title: 'Việc đã làm và đang làm để phục vụ tốt hơn',
    columns: [words('Việc'), words('Đơn vị'), { title: 'Bắt đầu', holds: 'day' }, { title: 'Xong', holds: 'day' }],
    rows: improvements.map(({ title, unit, openedOn, doneOn }) => [
      title,
      nameOf(unit),
      { day: openedOn },
      doneOn ? { day: doneOn } : 'đang làm',
    ]),
  }
}

/** How many answers of each source came, and of how many dossiers. */
export function answersTable({ trust }: Pick<Facts, 'trust'>): Table {
  return {
    kind: 'table',
    title: 'Phiếu và hồ sơ của kỳ',
    columns: [words('Nguồn phiếu'), number('Số phiếu'), number('Hồ sơ đã giải quyết'), share('Phiếu trên hồ sơ')],
    rows: trust.figures.streams.map(({ stream, received, trust: found }) => [
      streamNames[stream],
      { count: received },
      found ? { count: found.population } : null,
      found?.responseRate === undefined ? null : { share: found.responseRate },
    ]),
  }
}
