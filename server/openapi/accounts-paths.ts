import * as z from 'zod'
import { RoleOfAccount } from '../routes/accounts.ts'
import { Newcomer, NewInvitation, NewPassword, Token } from '../routes/invitations.ts'
import { desk, type Paths } from './operation.ts'
import { SessionAnswer } from './shapes.ts'

const list = z.looseObject({})
const moment = z.int().meta({ description: 'Mili giây từ năm 1970' })
const login = z.looseObject({ login: z.string() })
const link = z.looseObject({
  token: z.string().meta({ description: 'Phần sau dấu # của địa chỉ /desk/invitation; chỉ hiện một lần' }),
  expiresAt: moment,
})
const Account = z.looseObject({
  login: z.string(),
  name: z.string(),
  roles: z.array(z.looseObject({ role: z.string(), unit: z.string() })),
  createdAt: moment,
  lastSignIn: z.nullable(moment),
  disabledAt: z.nullable(moment),
  closesAt: z.nullable(moment).meta({ description: 'Lúc tài khoản bị khóa vì không dùng, khi đã gần' }),
  hasSecondFactor: z.boolean(),
  hasIdentity: z.boolean().meta({ description: 'Đã gắn tài khoản của cơ quan' }),
})
const Invitation = z.looseObject({
  id: z.string(),
  roles: z.array(z.string()),
  unit: z.string(),
  label: z.string(),
  login: z.nullable(z.string()).meta({ description: 'Tài khoản được đặt lại mật khẩu; null là liên kết mời' }),
  by: z.nullable(z.string()),
  createdAt: moment,
  expiresAt: moment,
})

/** One-time links: making, withdrawing and using them. */
const invitationPaths: Paths = {
  '/api/v1/invitations': {
    get: desk({
      title: 'Links that can still be used',
      tells: 'Các liên kết mời và liên kết đặt lại mật khẩu còn dùng được.',
      answers: { 200: { tells: 'Danh sách.', shape: z.looseObject({ invitations: z.array(Invitation) }) } },
    }),
    post: desk({
      title: 'Invite somebody',
      tells: 'Tạo liên kết dùng một lần, trong 72 giờ, cho một tài khoản với các vai trò này.',
      body: NewInvitation,
      answers: { 201: { tells: 'Đã tạo.', shape: link } },
      refusals: ['moreThanHeld', 'unitUnknown'],
    }),
  },
  '/api/v1/invitations/{id}': {
    delete: desk({
      title: 'Withdraw a link',
      tells: 'Thu hồi một liên kết; mất hiệu lực ngay.',
      answers: { 200: { tells: 'Đã thu hồi.', shape: z.looseObject({ id: z.string() }) } },
      refusals: ['invitationUnknown'],
    }),
  },
  '/api/v1/invitations/check': {
    post: desk({
      title: 'Can this invitation still be used',
      tells: 'Cho biết liên kết mời còn dùng được không, và dùng để làm gì.',
      body: Token,
      answers: {
        200: {
          tells: 'Liên kết còn dùng được.',
          shape: z.looseObject({
            roles: z.array(z.string()),
            unit: z.string(),
            login: z.nullable(z.string()).meta({ description: 'Tài khoản được đặt lại mật khẩu' }),
          }),
        },
      },
      refusals: ['invitationSpent', 'crossSite'],
    }),
  },
  '/api/v1/invitations/accept': {
    post: desk({
      title: 'Make an account from an invitation',
      tells: 'Tạo tài khoản từ liên kết mời, một lần, và đăng nhập luôn.',
      body: Newcomer,
      answers: { 201: { tells: 'Đã tạo.', shape: SessionAnswer } },
      refusals: ['invitationSpent', 'loginTaken', 'fieldRefused', 'passwordRefused', 'signInBusy', 'crossSite'],
    }),
  },
  '/api/v1/invitations/password': {
    post: desk({
      title: 'Set a password anew by a link',
      tells: 'Đặt mật khẩu mới bằng liên kết, một lần; mọi phiên đăng nhập kết thúc, mã xác thực giữ nguyên.',
      body: NewPassword,
      answers: { 200: { tells: 'Đã đặt.', shape: login } },
      refusals: ['invitationSpent', 'passwordRefused', 'signInBusy', 'crossSite'],
    }),
  },
}

/** Accounts and roles. */
export const accountsPaths: Paths = {
  ...invitationPaths,
  '/api/v1/accounts': {
    get: desk({
      title: 'Accounts',
      tells: 'Các tài khoản, vai trò, lần đăng nhập gần nhất và ngày sẽ khóa vì không dùng.',
      answers: { 200: { tells: 'Danh sách.', shape: z.looseObject({ accounts: z.array(Account) }) } },
    }),
  },
  '/api/v1/accounts/{login}/closure': {
    post: desk({
      title: 'Close an account',
      tells: 'Khóa tài khoản; mọi phiên đăng nhập và liên kết người đó đã tạo mất hiệu lực ngay.',
      answers: { 200: { tells: 'Đã khóa.', shape: login } },
      refusals: ['accountUnknown', 'ownRoles', 'accountAsItWas', 'lastAdministrator'],
    }),
    delete: desk({
      title: 'Open a closed account again',
      tells: 'Cho dùng lại tài khoản, với vai trò như trước.',
      answers: { 200: { tells: 'Dùng lại được.', shape: login } },
      refusals: ['accountUnknown', 'ownRoles', 'accountAsItWas'],
    }),
  },
  '/api/v1/accounts/{login}/roles': {
    post: desk({
      title: 'Give a role',
      tells: 'Cấp một vai trò, trong một đơn vị hoặc toàn phường.',
      body: RoleOfAccount,
      answers: { 201: { tells: 'Đã cấp.', shape: login } },
      refusals: ['accountUnknown', 'ownRoles', 'moreThanHeld', 'unitUnknown', 'roleHeld'],
    }),
  },
  '/api/v1/accounts/{login}/roles/taken': {
    post: desk({
      title: 'Take a role back',
      tells: 'Thu hồi một vai trò; có hiệu lực ngay.',
      body: RoleOfAccount,
      answers: { 200: { tells: 'Đã thu hồi.', shape: login } },
      refusals: ['accountUnknown', 'ownRoles', 'roleNotHeld', 'lastAdministrator'],
    }),
  },
  '/api/v1/accounts/{login}/password-link': {
    post: desk({
      title: 'Make a link for a new password',
      tells: 'Tạo liên kết dùng một lần, trong 72 giờ, để người đó đặt mật khẩu mới; liên kết trước mất hiệu lực.',
      answers: { 201: { tells: 'Đã tạo.', shape: link } },
      refusals: ['accountUnknown', 'ownRoles', 'accountDisabled', 'moreThanHeldByAccount'],
    }),
  },
  '/api/v1/accounts/{login}/second-factor': {
    delete: desk({
      title: 'Reset a second factor',
      tells: 'Bỏ mã xác thực của người mất điện thoại; mọi phiên đăng nhập của người đó kết thúc.',
      answers: { 200: { tells: 'Đã đặt lại.', shape: login } },
      refusals: ['accountUnknown', 'ownRoles', 'secondFactorAbsent'],
    }),
  },
  '/api/v1/roles': {
    get: desk({
      title: 'The table of roles',
      tells: 'Vai trò nào được làm việc gì, và vai trò nào người hỏi cấp được.',
      answers: { 200: { tells: 'Bảng vai trò.', shape: list } },
    }),
  },
}
