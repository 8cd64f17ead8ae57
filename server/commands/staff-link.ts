import { commander } from '../access/actor.ts'
import { foldLogin } from '../access/fold-login.ts'
import { resetSecondFactor } from '../acts/staff/accounts.ts'
import { makePasswordLink } from '../acts/staff/password-link.ts'
import { command } from './command.ts'
import { noteAnotherSecret } from './note-another-secret.ts'
import { withDatabase } from './with-database.ts'

const operands = { name: 'TÊN_ĐĂNG_NHẬP', least: 1, most: 1 }

export const staffLink = command({
  name: 'staff link',
  summary: 'In liên kết dùng một lần để một người quên mật khẩu đặt mật khẩu mới.',
  operands,
  options: {},
  examples: ['lan'],
  notes: [
    'Liên kết trước của người đó mất hiệu lực. Mã xác thực giữ nguyên: không có mã vẫn không đăng nhập được.',
    'Ai mở liên kết trước thì đặt được mật khẩu: chỉ gửi cho đúng người, qua kênh riêng.',
  ],
  run: (terminal, _given, [typed = '']) =>
    withDatabase(terminal, async ({ world, address }) => {
      await noteAnotherSecret(terminal, world)
      const login = foldLogin(typed)
      const url = `${address}/desk/invitation#${await makePasswordLink(world, login, commander('staff link'))}`
      return {
        document: { login, url },
        text: [`Liên kết dùng một lần, trong 72 giờ, để “${login}” đặt mật khẩu mới:`, `  ${url}`],
      }
    }),
})

export const staffResetCode = command({
  name: 'staff reset-code',
  summary: 'Bỏ mã xác thực của một người mất điện thoại và mã dự phòng.',
  operands,
  options: {},
  examples: ['lan'],
  notes: [
    'Mọi phiên đăng nhập của người đó kết thúc. Nơi bắt buộc có mã, người đó cài đặt lại ở lần đăng nhập sau.',
    'Chỉ chạy khi đã gặp đúng người: từ lúc đó đến lúc cài đặt lại, chỉ mật khẩu giữ tài khoản.',
  ],
  run: (terminal, _given, [typed = '']) =>
    withDatabase(terminal, async ({ world }) => {
      const login = foldLogin(typed)
      await resetSecondFactor(world, login, commander('staff reset-code'))
      return { document: { login }, text: `Đã bỏ mã xác thực của tài khoản “${login}”.` }
    }),
})
