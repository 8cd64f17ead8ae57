import { commander } from '../access/actor.ts'
import { everything, invite } from '../acts/staff/invite.ts'
import { command } from './command.ts'
import { Misuse } from './misuse.ts'
import { noteAnotherSecret } from './note-another-secret.ts'
import { roleNamed, roleRead, rolesExplained } from './staff-names.ts'
import { withDatabase } from './with-database.ts'

export const adminInvite = command({
  name: 'admin invite',
  summary: 'In liên kết dùng một lần để tạo tài khoản.',
  options: {
    role: {
      type: 'string',
      value: 'VAI_TRÒ',
      multiple: true,
      tells: 'Vai trò của tài khoản; bỏ trống là admin, manager và leader trên toàn phường',
    },
    unit: { type: 'string', value: 'ĐƠN_VỊ', tells: 'Chỉ trong một đơn vị (mã đơn vị), đi cùng --role' },
  },
  examples: ['', '--role clerk --unit tram-y-te', '--role leader --role auditor'],
  notes: [
    'Các vai trò:',
    ...rolesExplained,
    'Ai mở liên kết trước thì tài khoản thuộc về người đó: chỉ gửi cho đúng người, qua kênh riêng.',
  ],
  run: async (terminal, { role: typed = [], unit = '' }) => {
    const [first, ...others] = typed.map(roleNamed)
    if (!first && unit !== '') throw new Misuse('Tùy chọn --unit cần đi cùng --role.')
    const offered = first ? { roles: [first, ...others] as const, unit } : everything
    return withDatabase(terminal, async ({ world, address }) => {
      await noteAnotherSecret(terminal, world)
      const url = `${address}/desk/invitation#${await invite(world, commander('admin invite'), offered)}`
      const roles = offered.roles.map((role) => roleRead({ role, unit: offered.unit })).join('; ')
      return {
        document: { url, ...offered },
        text: [`Liên kết dùng một lần, trong 72 giờ, để tạo tài khoản ${roles}:`, `  ${url}`],
      }
    })
  },
})
