import { listExclusions } from '../../db/queries/exclusions.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { askedPeriod, periodOption } from './asked-period.ts'
import { command } from './command.ts'
import { aligned } from './in-vietnamese.ts'
import { withDatabase } from './with-database.ts'

export const excludeList = command({
  name: 'exclude list',
  summary: 'Liệt kê các phiếu bị loại khỏi số liệu, lý do, người loại, đã tính lại chưa; mới nhất trước.',
  options: { period: periodOption },
  examples: ['', '--period 2026-Q3', '--json'],
  run: async (terminal, { period }) => {
    const asked = period === undefined ? undefined : askedPeriod(period)
    return withDatabase(terminal, async ({ db }) => {
      const exclusions = await listExclusions(db, asked)
      const day = (at: number) => dayRead(dayOf(at))
      const rows = exclusions.map(
        ({ id, response, answeredAt, area, at, takenBackAt, takenBackBy, reason, ...one }) => [
          ...[String(id), response, day(answeredAt), area, day(at), bothPeople(one)],
          takenBackAt === null ? 'không tính' : `tính lại từ ${day(takenBackAt)} (${takenBackBy})`,
          reason,
        ],
      )
      const names = ['SỐ', 'MÃ PHIẾU', 'TRẢ LỜI', 'LĨNH VỰC', 'LOẠI NGÀY', 'ĐỀ NGHỊ, XÁC NHẬN', 'TRẠNG THÁI', 'LÝ DO']
      return {
        document: { exclusions },
        text: rows.length > 0 ? aligned([names, ...rows], [0]) : 'Không có phiếu nào bị loại.',
      }
    })
  },
})

type People = { readonly by: string; readonly proposedBy: string | null }

/** Before there were two, the one who did it. */
const bothPeople = ({ by, proposedBy }: People): string =>
  proposedBy === null ? `${by} (một người)` : `${proposedBy}, ${by}`
