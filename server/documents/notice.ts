import { committee } from '#ward'
import { aboutWords } from '../../surveys/documents/about.ts'
import type { Cell, Document } from '../../surveys/documents/document.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import type { FiguresOf } from '../reports/list.ts'
import { smallestCell } from '../stats/publication/smallest-cell.ts'
import { type Texts, writingOf } from './draft.ts'
import type { Facts } from './facts.ts'
import { letter, provenance } from './letter.ts'
import { paragraph } from './numbered.ts'
import { measuredAt } from './tables.ts'

const id = 'notice'
const fewest = smallestCell('public')

type Row = FiguresOf<'breakdown'>['rows'][number]

/** The results as they are put up for everybody to read: units by name, with what may be told of them in public. */
export function resultsNotice(facts: Facts, texts: Texts): Document {
  const { period } = facts
  const intro = `${committee.vi} thông báo kết quả đo lường sự hài lòng của người dân từ ngày ${dayRead(period.firstDay)} đến ngày ${dayRead(period.lastDay)} như sau:`
  return {
    ...{ id, period: period.name, ...letter, day: facts.today, ...provenance(facts) },
    ...{ sort: 'THÔNG BÁO', sign: 'TB-UBND' },
    subject: `Kết quả đo lường sự hài lòng của người dân ${aboutWords(id, period.name)}`,
    blocks: [
      paragraph(intro),
      {
        kind: 'table' as const,
        title: 'Kết quả theo đơn vị',
        columns: [
          { title: 'Đơn vị', holds: 'words' as const },
          { title: 'Kết quả', holds: 'share' as const },
          { title: 'Khoảng tin cậy 95%', holds: 'interval' as const },
          { title: 'Ghi chú', holds: 'words' as const },
        ],
        rows: publicUnits(facts.units.figures.rows),
      },
      writingOf(id, 'remarks', texts, ''),
      paragraph('Số liệu do phường tự đo, không thay kết quả do Thành phố và Bộ Nội vụ công bố.'),
    ].filter((block) => block !== undefined),
    recipients: letter.recipients,
  }
}

/**
 * What everybody may read of units: from ten people up, and never one unit hidden by itself, whose people would follow
 * from the others; then the smallest of the others is hidden with it (specification §11).
 */
export function publicUnits(rows: readonly Row[]): (readonly Cell[])[] {
  const answered = rows.filter(({ received }) => received > 0).toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
  const shown = answered.filter((row) => isPublic(row)).toSorted((a, b) => a.received - b.received)
  const hidden = answered.length - shown.length
  const told = new Set(hidden === 1 ? shown.slice(1) : shown)
  return answered.map((row) => {
    const figure = measuredAt(row)
    if (!figure || !told.has(row)) return [row.name, null, null, 'chưa đủ phiếu để công bố']
    return [row.name, { share: figure.share }, figure.interval && { interval: figure.interval }, '']
  })
}

const isPublic = (row: Row): boolean => !row.withheld && row.n >= fewest && measuredAt(row) !== undefined
