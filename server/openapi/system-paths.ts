import * as z from 'zod'
import { Trial } from '../routes/system.ts'
import { desk, health, type Paths } from './operation.ts'

const SystemAnswer = z.object({
  version: z.string(),
  at: z.number().meta({ description: 'Lúc trả lời, mili giây' }),
  startedAt: z.number().nullable(),
  database: z.object({
    responses: z.number(),
    held: z.number(),
    comments: z.number(),
    accounts: z.number(),
    bytes: z.number(),
  }),
  backups: z
    .object({
      folder: z.string(),
      keepDays: z.number(),
      last: z.object({ name: z.string(), at: z.number(), bytes: z.number() }).optional(),
      failed: z.object({ at: z.number(), why: z.string() }).optional(),
    })
    .nullable()
    .meta({ description: 'Bản sao lưu hằng đêm; null khi chưa đặt BACKUP_DIR hoặc dùng máy chủ libSQL' }),
  kiosks: z.object({ inUse: z.number(), silent: z.number() }),
  log: z.object({ n: z.number(), hash: z.string() }).nullable().meta({ description: 'Dòng cuối của nhật ký' }),
})

const KeptAnswer = z.object({
  kept: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      days: z.int(),
      since: z.string(),
      next: z.object({ day: z.iso.date(), rows: z.int() }).nullable(),
    }),
  ),
})
const SentAnswer = z.object({
  runs: z.boolean().meta({ description: 'Có tiến trình gửi thông báo không' }),
  mail: z.boolean(),
  webhook: z.boolean(),
  waiting: z.int(),
  failed: z.int().meta({ description: 'Số thông báo không gửi được trong 7 ngày qua' }),
  deliveries: z.array(
    z.looseObject({
      kind: z.enum(['code', 'digest', 'alert', 'test']),
      recipient: z.string().nullable().meta({ description: 'Tên người nhận; null là webhook' }),
      tries: z.int(),
      why: z.string(),
    }),
  ),
})

/** How the system itself stands, for its administrator and for whoever watches it by a program. */
export const systemPaths: Paths = {
  '/api/v1/system': {
    get: health({
      title: 'How the system stands',
      tells: 'Phiên bản, dung lượng, bản sao lưu, máy tính bảng và dòng cuối của nhật ký.',
      answers: { 200: { tells: 'Tình trạng hệ thống.', shape: SystemAnswer } },
    }),
  },
  '/api/v1/system/retention': {
    get: desk({
      title: 'What is kept for how long',
      tells: 'Mỗi loại dữ liệu giữ bao lâu, và lần xóa tới: bao nhiêu dòng, ngày nào.',
      answers: { 200: { tells: 'Thời hạn lưu.', shape: KeptAnswer } },
    }),
  },
  '/api/v1/system/notifications': {
    get: desk({
      title: 'What was sent by mail and webhook',
      tells: 'Những thông báo gần nhất: đã gửi, chờ gửi lại, không gửi được và vì sao; không có nội dung và địa chỉ.',
      answers: { 200: { tells: 'Các thông báo.', shape: SentAnswer } },
    }),
  },
  '/api/v1/system/notifications/trial': {
    post: desk({
      title: 'Send a notification as a trial',
      tells: 'Gửi thử một thư tới địa chỉ đã xác nhận của mình, hoặc một thông báo qua webhook.',
      body: Trial,
      answers: { 204: { tells: 'Đang được gửi.' } },
      refusals: ['notSetUp', 'mailAddressNeeded'],
    }),
  },
  '/metrics': {
    get: health({
      title: 'Metrics for Prometheus',
      tells: 'Thông số vận hành dạng văn bản của Prometheus, đọc bằng khóa metrics.',
      answers: { 200: { tells: 'Các thông số.', shape: 'text' } },
    }),
  },
}
