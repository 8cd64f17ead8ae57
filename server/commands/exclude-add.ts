import { commander } from '../access/actor.ts'
import { proposeExclusion } from '../acts/exclusions/exclusion.ts'
import { command } from './command.ts'
import { Misuse } from './misuse.ts'
import { causeOption, proposedLines } from './proposed.ts'
import { withDatabase } from './with-database.ts'

const name = 'exclude add'

export const excludeAdd = command({
  name,
  summary: 'Đề nghị loại một phiếu trả lời khỏi số liệu, có lý do; lãnh đạo phường xác nhận trên trang quản lý.',
  operands: { name: 'MÃ_PHIẾU', least: 1, most: 1 },
  options: {
    cause: causeOption('exclude'),
    reason: { type: 'string', value: 'LÝ_DO', tells: 'Vì sao không tính phiếu này, ít nhất 10 ký tự' },
  },
  examples: ['01990f4e-7c1a-7e21-9a63-2b1f0c9d8e77 --cause trial --reason "Cán bộ bấm thử máy tính bảng khi lắp đặt"'],
  notes: [
    'Phiếu vẫn được tính cho đến khi người thứ hai xác nhận. Phiếu không bị sửa, xóa; hai người, thời điểm và lý do đều được ghi lại.',
  ],
  run: async (terminal, { cause, reason }, [response = '']) => {
    if (cause === undefined || reason === undefined)
      throw new Misuse('Lệnh “exclude add” cần --cause và --reason: vì sao không tính phiếu này.')
    return withDatabase(terminal, async ({ world, address }) => {
      const by = commander(name)
      const found = await proposeExclusion(world, { response, cause, reason }, by)
      return {
        document: { proposal: found.id, response: found.response },
        text: [
          `Đã đề nghị loại phiếu ${found.response}.`,
          ...(await proposedLines(world, address, { id: found.id, kind: 'exclude', by: by.by })),
        ],
      }
    })
  },
})
