import { listStaff } from '../../db/queries/accounts.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { command } from './command.ts'
import { aligned } from './in-vietnamese.ts'
import { withDatabase } from './with-database.ts'

export const staffList = command({
  name: 'staff list',
  summary: 'Liệt kê các tài khoản, vai trò và lần đăng nhập gần nhất.',
  options: {},
  examples: ['', '--json'],
  run: (terminal) =>
    withDatabase(terminal, async ({ db }) => {
      const found = await listStaff(db)
      const day = (at: number | null) => (at === null ? 'chưa lần nào' : dayRead(dayOf(at)))
      const rows = found.map(({ login, name, roles, lastSignIn, disabledAt }) => [
        login,
        name,
        roles.map(({ role, unit }) => (unit === '' ? role : `${role}@${unit}`)).join(', ') || 'chưa có vai trò',
        day(lastSignIn),
        disabledAt === null ? 'đang dùng' : `khóa từ ${day(disabledAt)}`,
      ])
      return {
        document: { staff: found },
        text:
          rows.length > 0
            ? aligned([['ĐĂNG NHẬP', 'HỌ TÊN', 'VAI TRÒ', 'GẦN NHẤT', 'TRẠNG THÁI'], ...rows])
            : 'Chưa có tài khoản nào. Tạo bằng: npm run -s sipas -- admin invite',
      }
    }),
})
