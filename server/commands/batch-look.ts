import { count } from '../../surveys/voice/numbers.ts'
import { commander } from '../access/actor.ts'
import { countBatch, leaveBatchOut } from '../acts/batches/batch.ts'
import { command } from './command.ts'
import { Misuse } from './misuse.ts'
import { withDatabase } from './with-database.ts'

const reasonOption = { type: 'string', value: 'LÝ_DO', tells: 'Vì sao, ít nhất 10 ký tự' } as const
const operands = { name: 'MÃ_ĐỢT', least: 1, most: 1 }

export const batchCount = command({
  name: 'batch count',
  summary: 'Tính các phiếu đang chờ xem của một đợt vào số liệu, sau khi đã xem.',
  operands,
  options: { reason: reasonOption },
  examples: ['k7m29xqp4h --reason "Họp phụ huynh tại trường, 300 người cùng trả lời"'],
  run: async (terminal, { reason }, [batch = '']) => {
    if (reason === undefined) throw new Misuse('Lệnh “batch count” cần --reason: vì sao tính các phiếu này.')
    return withDatabase(terminal, async ({ world }) => {
      const answers = await countBatch(world, { batch, reason }, commander('batch count'))
      return { document: { batch, answers }, text: `Đã tính ${count(answers)} phiếu của đợt ${batch}.` }
    })
  },
})

export const batchExclude = command({
  name: 'batch exclude',
  summary: 'Loại mọi phiếu của một đợt khỏi số liệu cùng một lúc, có lý do; phiếu được giữ nguyên và có thể hoàn tác.',
  operands,
  options: { reason: reasonOption },
  examples: ['k7m29xqp4h --reason "Một chương trình gửi tự động trong đêm"'],
  run: async (terminal, { reason }, [batch = '']) => {
    if (reason === undefined) throw new Misuse('Lệnh “batch exclude” cần --reason: vì sao không tính các phiếu này.')
    return withDatabase(terminal, async ({ world }) => {
      const answers = await leaveBatchOut(world, { batch, reason }, commander('batch exclude'))
      return { document: { batch, answers }, text: `Đã loại ${count(answers)} phiếu của đợt ${batch} khỏi số liệu.` }
    })
  },
})
