import { invite } from '../access/invite.ts'
import { commander } from '../acts/actor.ts'
import { command } from './command.ts'
import { noteAnotherSecret } from './note-another-secret.ts'
import { withDatabase } from './with-database.ts'

export const adminInvite = command({
  name: 'admin invite',
  summary: 'In liên kết dùng một lần để tạo tài khoản quản trị.',
  options: {},
  examples: [''],
  notes: ['Ai mở liên kết trước thì tài khoản thuộc về người đó: chỉ gửi cho đúng người, qua kênh riêng.'],
  run: (terminal) =>
    withDatabase(terminal, async ({ world, address }) => {
      await noteAnotherSecret(terminal, world)
      const url = `${address}/desk/invitation#${await invite(world, commander('admin invite'))}`
      return {
        document: { url },
        text: ['Liên kết dùng một lần, trong 24 giờ, để tạo tài khoản quản trị:', `  ${url}`],
      }
    }),
})
