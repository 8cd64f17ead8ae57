import { listReadKeys } from '../../db/queries/read-keys.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { command } from './command.ts'
import { aligned, vietnameseDay } from './in-vietnamese.ts'
import { keyUses } from './key-uses.ts'
import { withDatabase } from './with-database.ts'

export const keyList = command({
  name: 'key list',
  summary: 'Liệt kê các khóa và việc từng khóa được làm, cũ nhất trước; không in khóa.',
  options: {},
  examples: ['', '--json'],
  run: (terminal) =>
    withDatabase(terminal, async ({ db }) => {
      const keys = await listReadKeys(db)
      const day = (at: number) => vietnameseDay(dayOf(at))
      const rows = keys.map(({ name, may, createdAt, revokedAt }) => [
        name,
        day(createdAt),
        revokedAt === null ? 'đang dùng' : `thu hồi ${day(revokedAt)}`,
        keyUses[may],
      ])
      return {
        document: { keys },
        text:
          rows.length > 0
            ? aligned([['TÊN', 'CẤP NGÀY', 'TRẠNG THÁI', 'CÔNG DỤNG'], ...rows])
            : 'Chưa có khóa nào. Cấp bằng: npm run -s sipas -- key add TÊN',
      }
    }),
})
