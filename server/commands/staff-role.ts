import { commander } from '../access/actor.ts'
import { foldLogin } from '../access/fold-login.ts'
import { giveRole, takeRole } from '../acts/staff/roles.ts'
import { command } from './command.ts'
import { roleNamed, roleRead, rolesExplained } from './staff-names.ts'
import { withDatabase } from './with-database.ts'

export const staffRole = command({
  name: 'staff role',
  summary: 'Cấp hoặc thu hồi một vai trò của một tài khoản.',
  operands: { name: 'TÊN_ĐĂNG_NHẬP VAI_TRÒ', least: 2, most: 2 },
  options: {
    unit: { type: 'string', value: 'ĐƠN_VỊ', tells: 'Chỉ trong một đơn vị (mã đơn vị); bỏ trống là toàn phường' },
    remove: { type: 'boolean', tells: 'Thu hồi thay vì cấp' },
  },
  examples: ['lan clerk --unit tram-y-te', 'minh leader', 'minh leader --remove'],
  notes: [
    'Các vai trò:',
    ...rolesExplained,
    'Một người có thể giữ nhiều vai trò. Vai trò có hiệu lực ngay, không cần đăng nhập lại. Luôn còn ít nhất một người quản trị hệ thống.',
  ],
  run: async (terminal, { unit = '', remove = false }, [typed = '', written = '']) => {
    const [login, role] = [foldLogin(typed), roleNamed(written)]
    const held = { role, unit }
    return withDatabase(terminal, async ({ world }) => {
      await (remove ? takeRole : giveRole)(world, login, held, commander('staff role'))
      return {
        document: { login, ...held, held: !remove },
        text: `Đã ${remove ? 'thu hồi' : 'cấp'} vai trò ${roleRead(held)} của tài khoản “${login}”.`,
      }
    })
  },
})
