import { count } from '../../surveys/voice/numbers.ts'
import { commander } from '../access/actor.ts'
import { proposeCounting, proposeLeavingOut } from '../acts/batches/batch.ts'
import { command } from './command.ts'
import { Misuse } from './misuse.ts'
import { causeOption, proposedLines } from './proposed.ts'
import { withDatabase } from './with-database.ts'

const reasonOption = { type: 'string', value: 'LÝ_DO', tells: 'Vì sao, ít nhất 10 ký tự' } as const
const operands = { name: 'MÃ_ĐỢT', least: 1, most: 1 }

export const batchCount = command({
  name: 'batch count',
  summary: 'Đề nghị tính các phiếu đang chờ xem của một đợt; lãnh đạo phường xác nhận trên trang quản lý.',
  operands,
  options: { cause: causeOption('count-batch'), reason: reasonOption },
  examples: ['k7m29xqp4h --cause gathering --reason "Họp phụ huynh tại trường, 300 người cùng trả lời"'],
  run: async (terminal, { cause, reason }, [batch = '']) => {
    if (cause === undefined || reason === undefined)
      throw new Misuse('Lệnh “batch count” cần --cause và --reason: vì sao tính các phiếu này.')
    return withDatabase(terminal, async ({ world, address }) => {
      const by = commander('batch count')
      const { id, answers } = await proposeCounting(world, { batch, cause, reason }, by)
      const more = await proposedLines(world, address, { id, kind: 'count-batch', by: by.by })
      const said = `Đã đề nghị tính ${count(answers)} phiếu của đợt ${batch}.`
      return { document: { proposal: id, batch, answers }, text: [said, ...more] }
    })
  },
})

export const batchExclude = command({
  name: 'batch exclude',
  summary: 'Đề nghị loại mọi phiếu của một đợt khỏi số liệu; lãnh đạo phường xác nhận trên trang quản lý.',
  operands,
  options: { cause: causeOption('exclude-batch'), reason: reasonOption },
  examples: ['k7m29xqp4h --cause automatic --reason "Một chương trình gửi tự động trong đêm"'],
  run: async (terminal, { cause, reason }, [batch = '']) => {
    if (cause === undefined || reason === undefined)
      throw new Misuse('Lệnh “batch exclude” cần --cause và --reason: vì sao không tính các phiếu này.')
    return withDatabase(terminal, async ({ world, address }) => {
      const by = commander('batch exclude')
      const { id, answers } = await proposeLeavingOut(world, { batch, cause, reason }, by)
      const more = await proposedLines(world, address, { id, kind: 'exclude-batch', by: by.by })
      const said = `Đã đề nghị loại ${count(answers)} phiếu của đợt ${batch}.`
      return { document: { proposal: id, batch, answers }, text: [said, ...more] }
    })
  },
})
