import * as z from 'zod'
import { MailAddress, MailCode, PasswordChange, Proof, SecondFactor, Wished } from '../routes/own.ts'
import { Credentials, Unlocking } from '../routes/session.ts'
import { desk, type Paths } from './operation.ts'
import { SessionAnswer } from './shapes.ts'

const codes = z.looseObject({
  recoveryCodes: z.array(z.string()).meta({ description: 'Mười mã dự phòng, mỗi mã dùng một lần; chỉ hiện lần này' }),
})
const wrong = ['wrongPassword', 'proofNeeded', 'codeNeeded', 'wrongCode', 'tooManyAttempts', 'signInBusy'] as const

const DeliveryState = z.looseObject({
  kind: z.enum(['code', 'digest', 'alert', 'test']),
  at: z.number(),
  nextAt: z.number().nullable(),
  sentAt: z.number().nullable(),
  givenUpAt: z.number().nullable(),
  why: z.string(),
})
const NotificationsAnswer = z.object({
  mail: z
    .enum(['on', 'off', 'nowhere'])
    .meta({ description: 'Có gửi thư được không; nowhere là không có tiến trình gửi' }),
  address: z
    .object({ is: z.string().nullable(), isConfirmed: z.boolean(), digest: z.boolean(), alerts: z.boolean() })
    .nullable(),
  last: DeliveryState.nullable(),
})

/** Signing in, and one's own account. */
export const ownPaths: Paths = {
  '/api/v1/session': {
    get: desk({
      title: 'Who is signed in',
      tells: 'Cho biết người đang đăng nhập, và việc phải làm trước (“due”): đổi mật khẩu hoặc cài đặt mã xác thực.',
      answers: { 200: { tells: 'Thông tin người đăng nhập.', shape: SessionAnswer } },
    }),
    post: desk({
      title: 'Sign in',
      tells: 'Đăng nhập; trả về cookie của phiên, hết hạn sau 12 giờ. Tài khoản có mã xác thực cần thêm “code”.',
      body: Credentials,
      answers: { 201: { tells: 'Đã đăng nhập.', shape: SessionAnswer } },
      refusals: [
        ...(['wrongCredentials', 'accountClosed', 'codeNeeded', 'wrongCode', 'secondFactorLost'] as const),
        ...(['tooManyAttempts', 'signInBusy', 'crossSite'] as const),
      ],
    }),
    delete: desk({
      title: 'Sign out',
      tells: 'Đăng xuất; phiên hết hiệu lực ngay.',
      answers: { 204: { tells: 'Đã đăng xuất.' } },
      refusals: ['crossSite'],
    }),
  },
  '/api/v1/session/unlock': {
    post: desk({
      title: 'Go on after a while without use',
      tells: 'Mở khóa phiên sau một lúc không dùng (15 phút, người quản trị hệ thống 5 phút).',
      body: Unlocking,
      answers: { 200: { tells: 'Đã mở khóa.', shape: z.looseObject({ locked: z.boolean() }) } },
      refusals: ['signInNeeded', 'wrongPassword', 'tooManyAttempts', 'signInBusy', 'crossSite'],
    }),
  },
  '/api/v1/own': {
    get: desk({
      title: 'Own account',
      tells: 'Mã xác thực và các phiên đăng nhập của mình.',
      answers: { 200: { tells: 'Tài khoản của mình.', shape: z.looseObject({}) } },
    }),
  },
  '/api/v1/own/password': {
    put: desk({
      title: 'Change the own password',
      tells: 'Đổi mật khẩu; các phiên khác kết thúc.',
      body: PasswordChange,
      answers: { 204: { tells: 'Đã đổi.' } },
      refusals: ['wrongPassword', 'proofNeeded', 'passwordRefused', 'tooManyAttempts', 'signInBusy'],
    }),
  },
  '/api/v1/own/second-factor/offer': {
    post: desk({
      title: 'A secret for a telephone',
      tells: 'Mã QR cho ứng dụng xác thực, dùng được trong một giờ; chưa có hiệu lực và chưa lưu gì.',
      answers: {
        201: {
          tells: 'Mã QR và khóa để gõ tay.',
          shape: z.looseObject({ secret: z.string(), offer: z.string(), uri: z.string(), svg: z.string() }),
        },
      },
    }),
  },
  '/api/v1/own/second-factor': {
    put: desk({
      title: 'Put a second factor in force',
      tells: 'Cài đặt mã xác thực, khi mã đầu tiên đúng; các phiên khác kết thúc. Đang có thì cần mã của máy cũ.',
      body: SecondFactor,
      answers: { 200: { tells: 'Đã có hiệu lực.', shape: codes } },
      refusals: [...wrong, 'offerOver'],
    }),
  },
  '/api/v1/own/second-factor/removal': {
    post: desk({
      title: 'Remove the own second factor',
      tells: 'Bỏ mã xác thực, nơi không bắt buộc.',
      body: Proof,
      answers: { 204: { tells: 'Đã bỏ.' } },
      refusals: [...wrong, 'secondFactorRequired', 'passwordRefused'],
    }),
  },
  '/api/v1/own/recovery-codes': {
    post: desk({
      title: 'New recovery codes',
      tells: 'Lấy mười mã dự phòng mới; các mã trước mất hiệu lực.',
      body: Proof,
      answers: { 201: { tells: 'Mã mới.', shape: codes } },
      refusals: [...wrong, 'secondFactorAbsent'],
    }),
  },
  '/api/v1/own/identity': {
    post: desk({
      title: 'Begin binding an account of the office',
      tells: 'Bắt đầu gắn tài khoản của cơ quan với tài khoản này; trả về địa chỉ để đăng nhập ở đó.',
      body: Unlocking,
      answers: { 200: { tells: 'Địa chỉ tại hệ thống tài khoản.', shape: z.looseObject({ url: z.string() }) } },
      refusals: ['wrongPassword', 'proofNeeded', 'providerAbsent', 'providerAway', 'tooManyAttempts', 'signInBusy'],
    }),
  },
  '/api/v1/own/identity/removal': {
    post: desk({
      title: 'Unbind the account of the office',
      tells: 'Gỡ tài khoản của cơ quan; từ đó chỉ còn đăng nhập bằng mật khẩu.',
      body: Unlocking,
      answers: { 204: { tells: 'Đã gỡ.' } },
      refusals: ['wrongPassword', 'proofNeeded', 'identityNeeded', 'tooManyAttempts', 'signInBusy'],
    }),
  },
  '/api/v1/own/notifications': {
    get: desk({
      title: 'What one is told by mail',
      tells: 'Địa chỉ nhận thông báo, đã xác nhận chưa, những thư muốn nhận và lần gửi gần nhất.',
      answers: { 200: { tells: 'Thông báo của mình.', shape: NotificationsAnswer } },
    }),
    put: desk({
      title: 'Choose notifications',
      tells: 'Chọn thư tóm tắt buổi sáng, thư báo ngay, cả hai hoặc không nhận.',
      body: Wished,
      answers: { 204: { tells: 'Đã lưu.' } },
      refusals: ['notSetUp', 'mailAddressNeeded'],
    }),
  },
  '/api/v1/own/notifications/address': {
    put: desk({
      title: 'Set the own mail address',
      tells: 'Đặt địa chỉ và gửi mã xác nhận tới đó; gửi lại cùng địa chỉ là yêu cầu mã mới.',
      body: MailAddress,
      answers: { 204: { tells: 'Mã đang được gửi.' } },
      refusals: ['notSetUp', 'fieldRefused', 'tooManyMailCodes'],
    }),
    delete: desk({
      title: 'Remove the own mail address',
      tells: 'Xóa địa chỉ và những thư còn chờ gửi.',
      answers: { 204: { tells: 'Đã xóa.' } },
      refusals: ['mailAddressNeeded'],
    }),
  },
  '/api/v1/own/notifications/address/confirmation': {
    post: desk({
      title: 'Confirm the own mail address',
      tells: 'Xác nhận địa chỉ bằng mã sáu chữ số đã gửi tới đó.',
      body: MailCode,
      answers: { 204: { tells: 'Đã xác nhận.' } },
      refusals: ['notSetUp', 'mailAddressNeeded', 'mailCodeOver', 'mailCodeWrong'],
    }),
  },
  '/api/v1/own/sessions': {
    delete: desk({
      title: 'End the other sessions',
      tells: 'Kết thúc mọi phiên khác của mình.',
      answers: { 200: { tells: 'Số phiên đã kết thúc.', shape: z.looseObject({ ended: z.int() }) } },
    }),
  },
  '/api/v1/own/sessions/{id}': {
    delete: desk({
      title: 'End one session',
      tells: 'Kết thúc một phiên của mình.',
      answers: { 200: { tells: 'Đã kết thúc.', shape: z.looseObject({ id: z.string() }) } },
      refusals: ['sessionUnknown'],
    }),
  },
}
