import { commander } from '../acts/actor.ts'
import { tidy as tidyUp } from '../tidy.ts'
import { command } from './command.ts'
import { count } from './in-vietnamese.ts'
import { withDatabase } from './with-database.ts'

export const tidy = command({
  name: 'tidy',
  summary: 'Xóa những gì đã hết hạn lưu: thông tin liên hệ, phiên đăng nhập, liên kết mời, phiếu mời cũ.',
  options: {},
  examples: ['', '--json'],
  notes: [
    'Máy chủ tự làm việc này khi khởi động và mỗi giờ; chỉ cần chạy lệnh khi máy chủ không hoạt động. Chạy nhiều lần không ảnh hưởng gì.',
  ],
  run: (terminal) =>
    withDatabase(terminal, async ({ world }) => {
      const deleted = await tidyUp(world, commander('tidy'))
      const { contacts, sessions, invitations } = deleted
      return {
        document: deleted,
        text: `Đã xóa ${count(contacts)} thông tin liên hệ, ${count(sessions)} phiên đăng nhập, ${count(invitations)} liên kết mời.`,
      }
    }),
})
