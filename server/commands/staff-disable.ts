import { commander } from '../access/actor.ts'
import { foldLogin } from '../access/fold-login.ts'
import { disable, enable } from '../acts/staff/accounts.ts'
import { command } from './command.ts'
import { withDatabase } from './with-database.ts'

const operands = { name: 'TÊN_ĐĂNG_NHẬP', least: 1, most: 1 }

export const staffDisable = command({
  name: 'staff disable',
  summary: 'Khóa một tài khoản; có hiệu lực ngay, mọi phiên đăng nhập kết thúc.',
  operands,
  options: {},
  examples: ['lan'],
  notes: [
    'Việc người đó đã làm vẫn được lưu. Dùng lại bằng lệnh staff enable. Không khóa được người quản trị hệ thống cuối cùng.',
  ],
  run: (terminal, _given, [typed = '']) =>
    withDatabase(terminal, async ({ world }) => {
      const login = foldLogin(typed)
      await disable(world, login, commander('staff disable'))
      return { document: { login, disabledAt: world.now() }, text: `Đã khóa tài khoản “${login}”.` }
    }),
})

export const staffEnable = command({
  name: 'staff enable',
  summary: 'Cho một tài khoản đã khóa dùng lại, với vai trò như trước.',
  operands,
  options: {},
  examples: ['lan'],
  run: (terminal, _given, [typed = '']) =>
    withDatabase(terminal, async ({ world }) => {
      const login = foldLogin(typed)
      await enable(world, login, commander('staff enable'))
      return {
        document: { login, disabledAt: null },
        text: `Tài khoản “${login}” dùng lại được, với vai trò như trước.`,
      }
    }),
})
