import { channelNames } from '../../surveys/grammar/context.ts'
import { levelNames } from '../../surveys/grammar/scale.ts'
import { markNames } from '../../surveys/voice/comments.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { streamNames } from '../../surveys/voice/streams.ts'
import type { Catalogue, Comment } from './api.ts'
import type { CsvCell } from './csv.ts'

/** The level of the answer’s overall question in words. */
export const levelSaid = (level: number | null): string =>
  level === null ? 'Không chấm mức' : levelNames[level as keyof typeof levelNames].vi

/** Where a comment was given: counter, area or procedure, unit. */
export function placeSaid({ counter, unit, area, procedure }: Comment, known: Catalogue) {
  const areaName = known.areas.find(({ id }) => id === area)?.name ?? area
  const procedureName = known.procedures.find(({ code }) => code === procedure)?.name
  const unitName = known.units.find(({ id }) => id === unit)?.name ?? unit
  return { place: counter ?? '', area: areaName, procedure: procedureName ?? '', unit: unitName }
}

/** A file with what the list shows, all its pages: what is hidden there is hidden here. */
export function commentFile(rows: readonly Comment[], known: Catalogue): readonly (readonly CsvCell[])[] {
  const heads = ['Ngày', 'Ý kiến', 'Mức hài lòng chung', 'Điểm khảo sát', 'Lĩnh vực', 'Thủ tục', 'Đơn vị', 'Kênh']
  return [
    [...heads, 'Nguồn phiếu', 'Đánh dấu'],
    ...rows.map((row) => {
      const { place, area, procedure, unit } = placeSaid(row, known)
      const said = row.pieces.map(({ text }) => text).join('')
      const about = [levelSaid(row.level), [place, row.touchpoint].filter(Boolean).join(' '), area, procedure, unit]
      const mark = row.mark ? markNames[row.mark] : ''
      return [dayRead(row.day), said, ...about, channelNames[row.channel], streamNames[row.stream], mark]
    }),
  ]
}
