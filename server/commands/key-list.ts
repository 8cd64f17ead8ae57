import { listReadKeys, type ReadKey } from '../../db/queries/read-keys.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { command } from './command.ts'
import { aligned } from './in-vietnamese.ts'
import { keyUses } from './key-uses.ts'
import { withDatabase } from './with-database.ts'

export const keyList = command({
  name: 'key list',
  summary: 'Liệt kê các khóa và việc từng khóa được làm, cũ nhất trước; không in khóa.',
  options: {},
  examples: ['', '--json'],
  run: (terminal) =>
    withDatabase(terminal, async ({ db }) => {
      const now = terminal.now()
      const keys = await listReadKeys(db)
      const day = (at: number) => dayRead(dayOf(at))
      const standing = ({ revokedAt, expiresAt }: ReadKey) => {
        if (revokedAt !== null) return `thu hồi ${day(revokedAt)}`
        return expiresAt !== null && expiresAt <= now ? 'đã hết hạn' : 'đang dùng'
      }
      const rows = keys.map((key) => [
        key.name,
        day(key.createdAt),
        standing(key),
        key.expiresAt === null ? 'không thời hạn' : day(key.expiresAt - 1),
        keyUses[key.may],
      ])
      return {
        document: { keys },
        text:
          rows.length > 0
            ? aligned([['TÊN', 'CẤP NGÀY', 'TRẠNG THÁI', 'DÙNG ĐẾN HẾT', 'CÔNG DỤNG'], ...rows])
            : 'Chưa có khóa nào. Cấp bằng: npm run -s sipas -- key add TÊN',
      }
    }),
})
