import { readBatches } from '../../db/queries/batches.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { command } from './command.ts'
import { aligned, percent } from './in-vietnamese.ts'
import { withDatabase } from './with-database.ts'

export const batchList = command({
  name: 'batch list',
  summary:
    'Liệt kê các đợt phiếu dồn dập từ một địa chỉ IP trong 30 ngày qua: bao nhiêu phiếu, ở đâu, đang chờ xem bao nhiêu.',
  options: {},
  examples: ['', '--json'],
  notes: [
    'Một đợt là trên 20 phiếu từ một địa chỉ trong nửa giờ; mã đợt là số ngẫu nhiên, địa chỉ không được lưu. Số liệu không tính phiếu chờ xem; “figures targets” cho cả hai cách: figures và withHeld.',
  ],
  run: (terminal) =>
    withDatabase(terminal, async ({ db }) => {
      const batches = await readBatches(db, 0, Number.MAX_SAFE_INTEGER)
      const rows = batches.map(({ batch, at, n, held, excluded, counted, satisfied, answered, touchpoints }) => [
        ...[batch, dayRead(dayOf(at)), ...[n, held, excluded, counted].map(String)],
        answered > 0 ? percent(satisfied / answered) : '',
        Object.entries(touchpoints)
          .map(([code, many]) => `${code || 'phiếu mời'} ${many}`)
          .join(', '),
      ])
      const names = ['ĐỢT', 'NGÀY', 'PHIẾU', 'CHỜ XEM', 'BỊ LOẠI', 'ĐƯỢC TÍNH', 'HÀI LÒNG', 'ĐIỂM KHẢO SÁT']
      return {
        document: { batches },
        text: rows.length > 0 ? aligned([names, ...rows], [2, 3, 4, 5, 6]) : 'Không có đợt phiếu dồn dập nào.',
      }
    }),
})
