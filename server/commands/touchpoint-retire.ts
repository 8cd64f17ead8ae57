import { findTouchpoint } from '../../db/queries/touchpoints.ts'
import { commander } from '../access/actor.ts'
import { retire } from '../acts/touchpoints/touchpoint.ts'
import { Unusable } from '../doors/settings.ts'
import { isProblem } from '../problems/problem.ts'
import { command } from './command.ts'
import { withDatabase } from './with-database.ts'

export const touchpointRetire = command({
  name: 'touchpoint retire',
  summary: 'Ngừng một điểm khảo sát; phiếu đã thu được giữ nguyên.',
  operands: { name: 'MÃ', least: 1, most: 1 },
  options: {},
  examples: ['k7m2qd'],
  notes: [
    'Phiếu khảo sát đã mở trước lúc ngừng còn gửi được trong 24 giờ. Có thể dùng lại điểm khảo sát trên trang quản lý.',
  ],
  run: (terminal, _given, [written = '']) =>
    withDatabase(terminal, async ({ db, world }) => {
      const code = written.trim().toLowerCase()
      const at = terminal.now()
      await retire(world, code, commander('touchpoint retire')).catch(async (error: unknown) => {
        if (!isProblem(error, 'touchpointUnknown')) throw error
        const known = await findTouchpoint(db, code)
        throw new Unusable(
          known ? `Điểm khảo sát “${code}” đã ngừng từ trước.` : `Không có điểm khảo sát nào mang mã “${code}”.`,
        )
      })
      return {
        document: { code, retiredAt: at },
        text: `Đã ngừng điểm khảo sát ${code}. Phiếu đã thu được giữ nguyên.`,
      }
    }),
})
