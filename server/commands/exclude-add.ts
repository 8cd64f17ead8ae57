import { commander } from '../access/actor.ts'
import { excludeResponse } from '../acts/exclusions/exclusion.ts'
import { command } from './command.ts'
import { Misuse } from './misuse.ts'
import { withDatabase } from './with-database.ts'

export const excludeAdd = command({
  name: 'exclude add',
  summary: 'Loại một phiếu trả lời khỏi số liệu, có lý do; phiếu được giữ nguyên và có thể hoàn tác.',
  operands: { name: 'MÃ_PHIẾU', least: 1, most: 1 },
  options: { reason: { type: 'string', value: 'LÝ_DO', tells: 'Vì sao không tính phiếu này, ít nhất 10 ký tự' } },
  examples: ['01990f4e-7c1a-7e21-9a63-2b1f0c9d8e77 --reason "Cán bộ bấm thử máy tính bảng khi lắp đặt"'],
  notes: [
    'Số liệu luôn có cả hai cách: tính và không tính phiếu bị loại. Người loại, thời điểm và lý do đều được ghi lại.',
  ],
  run: async (terminal, { reason }, [response = '']) => {
    if (reason === undefined) throw new Misuse('Lệnh “exclude add” cần --reason: vì sao không tính phiếu này.')
    return withDatabase(terminal, async ({ world }) => {
      const id = await excludeResponse(world, { response, reason }, commander('exclude add'))
      return {
        document: { id, response: response.trim() },
        text: `Đã loại phiếu ${response.trim()} khỏi số liệu. Hoàn tác bằng: npm run -s sipas -- exclude undo ${id}`,
      }
    })
  },
})
