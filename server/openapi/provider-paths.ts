import * as z from 'zod'
import { ProviderCode, Return, Start } from '../routes/provider.ts'
import { desk, type Paths } from './operation.ts'

const address = z.looseObject({ url: z.string() })
const next = z.looseObject({
  next: z.enum(['desk', 'code', 'unlocked', 'bound']).meta({ description: 'Việc tiếp theo của trang' }),
  to: z.string(),
})
const atProvider = ['providerAbsent', 'providerAway', 'crossSite'] as const
const believed = ['transactionOver', 'providerRefused', 'providerUntrusted'] as const

/** Signing in with an account of the office's own (OpenID Connect). */
export const providerPaths: Paths = {
  '/api/v1/provider': {
    get: desk({
      title: 'Is there a provider',
      tells: 'Có đăng nhập được bằng tài khoản của cơ quan không, hệ thống đó có trả lời không, đăng xuất ở đâu.',
      answers: {
        200: {
          tells: 'Tình trạng.',
          shape: z.looseObject({ offered: z.boolean(), away: z.boolean(), endSession: z.nullable(z.string()) }),
        },
      },
    }),
  },
  '/api/v1/provider/start': {
    post: desk({
      title: 'Begin at the provider',
      tells: 'Bắt đầu đăng nhập, nhận lời mời hoặc mở khóa bằng tài khoản của cơ quan; có hiệu lực 10 phút, một lần.',
      body: Start,
      answers: { 200: { tells: 'Địa chỉ tại hệ thống tài khoản.', shape: address } },
      refusals: [...atProvider, 'invitationSpent'],
    }),
  },
  '/api/v1/provider/return': {
    post: desk({
      title: 'Come back from the provider',
      tells: 'Kiểm tra xác nhận của hệ thống tài khoản rồi đăng nhập, tạo tài khoản, gắn tài khoản hoặc mở khóa.',
      body: Return,
      answers: {
        200: { tells: 'Đã xác nhận; “code” là còn cần mã xác thực ở đây.', shape: next },
        201: { tells: 'Đã tạo tài khoản từ liên kết mời.', shape: next },
      },
      refusals: [
        ...[...atProvider, ...believed, 'tooManyReturns' as const],
        ...(['identityUnknown', 'identityTaken', 'identityOfAnother', 'accountClosed', 'invitationSpent'] as const),
        ...(['signInNeeded', 'sessionLocked', 'secondFactorLost'] as const),
      ],
    }),
  },
  '/api/v1/provider/code': {
    post: desk({
      title: 'Give the code after the provider',
      tells: 'Đăng nhập bằng mã xác thực, sau khi hệ thống tài khoản của cơ quan đã xác nhận.',
      body: ProviderCode,
      answers: { 201: { tells: 'Đã đăng nhập.', shape: next } },
      refusals: [
        ...(['transactionOver', 'identityUnknown', 'accountClosed', 'codeNeeded', 'wrongCode'] as const),
        ...(['secondFactorLost', 'tooManyAttempts', 'crossSite'] as const),
      ],
    }),
  },
}
