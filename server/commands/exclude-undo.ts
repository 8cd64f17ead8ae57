import { commander } from '../access/actor.ts'
import { proposeReturn } from '../acts/exclusions/exclusion.ts'
import { command } from './command.ts'
import { Misuse } from './misuse.ts'
import { causeOption, proposedLines } from './proposed.ts'
import { withDatabase } from './with-database.ts'

const name = 'exclude undo'

export const excludeUndo = command({
  name,
  summary: 'Đề nghị tính lại một phiếu đã bị loại; lãnh đạo phường xác nhận trên trang quản lý.',
  operands: { name: 'SỐ', least: 1, most: 1 },
  options: {
    cause: causeOption('count-again'),
    reason: { type: 'string', value: 'LÝ_DO', tells: 'Vì sao tính lại phiếu này, ít nhất 10 ký tự' },
  },
  examples: ['7 --cause mistaken --reason "Biên bản ngày 05/10 ghi nhầm số máy"'],
  notes: [
    'SỐ là số thứ tự của lần loại, xem bằng lệnh exclude list. Lần loại vẫn nằm trong danh sách, ghi rõ đã tính lại.',
    'Tính lại một phiếu cũng làm đổi kết quả như loại một phiếu, nên cũng cần hai người.',
  ],
  run: async (terminal, { cause, reason }, [written = '']) => {
    if (cause === undefined || reason === undefined)
      throw new Misuse('Lệnh “exclude undo” cần --cause và --reason: vì sao tính lại phiếu này.')
    return withDatabase(terminal, async ({ world, address }) => {
      const by = commander(name)
      const found = await proposeReturn(world, { id: Number(written), cause, reason }, by)
      return {
        document: { proposal: found.id, response: found.response },
        text: [
          `Đã đề nghị tính lại phiếu ${found.response}.`,
          ...(await proposedLines(world, address, { id: found.id, kind: 'count-again', by: by.by })),
        ],
      }
    })
  },
})
