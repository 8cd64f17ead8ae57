import { count } from '../../surveys/voice/numbers.ts'
import { commander } from '../access/actor.ts'
import { retention } from '../acts/retention/retention.ts'
import { tidy as tidyUp } from '../acts/retention/tidy.ts'
import { command } from './command.ts'
import { withDatabase } from './with-database.ts'

export const tidy = command({
  name: 'tidy',
  summary:
    'Xóa những gì đã hết hạn lưu: thông tin liên hệ, câu trả lời nhạy cảm, phiên đăng nhập, liên kết mời, phiếu mời cũ.',
  options: {},
  examples: ['', '--json'],
  notes: [
    `Thời hạn lưu: ${retention.map(({ name, days, since }) => `${name} ${days} ngày từ ${since}`).join('; ')}. Phiếu trả lời và nhật ký không xóa.`,
    'Máy chủ tự làm việc này khi khởi động và mỗi giờ; chỉ cần chạy lệnh khi máy chủ không hoạt động. Chạy nhiều lần không ảnh hưởng gì.',
  ],
  run: (terminal) =>
    withDatabase(terminal, async ({ world }) => {
      const deleted = await tidyUp(world, commander('tidy'))
      const told = retention.flatMap(({ id, name }) => (deleted[id] ? [`${count(deleted[id])} ${name}`] : []))
      return {
        document: deleted,
        text: told.length > 0 ? `Đã xóa ${told.join(', ')}.` : 'Không có gì hết hạn lưu.',
      }
    }),
})
