import type { InferResponseType } from 'hono/client'
import { momentAt } from '../../surveys/voice/days.ts'
import type { v1 } from './api.ts'

export type OwnNotifications = InferResponseType<typeof v1.own.notifications.$get>
export type OwnAddress = NonNullable<OwnNotifications['address']>
export type SentNotifications = InferResponseType<typeof v1.system.notifications.$get>
type Delivery = Pick<
  SentNotifications['deliveries'][number],
  'kind' | 'nextAt' | 'why' | 'sentAt' | 'givenUpAt' | 'tries'
>

/** What a delivery is. */
export const kindWords: { readonly [K in Delivery['kind']]: string } = {
  code: 'Mã xác nhận',
  digest: 'Tóm tắt buổi sáng',
  alert: 'Báo ngay',
  test: 'Gửi thử',
}

/** Why a try failed, as it can be mended. */
const whyWords: { readonly [why: string]: string } = {
  overtaken: 'đã có thư mới hơn',
  'not his any more': 'người nhận đã đổi địa chỉ hoặc vai trò',
  'not set up': 'chưa thiết lập',
  'secret missing': 'thiếu khóa bí mật để mở địa chỉ',
  'smtp login': 'máy chủ thư không nhận tên hoặc mật khẩu trong SMTP_URL',
  timeout: 'chờ quá 10 giây',
  ETIMEDOUT: 'chờ quá 10 giây',
  ECONNREFUSED: 'không kết nối được',
  ENOTFOUND: 'không tìm thấy máy chủ',
  EDNS: 'không tìm thấy máy chủ',
  ESOCKET: 'không kết nối được',
  ETLS: 'máy chủ thư không mã hóa được đường truyền',
  unreachable: 'không kết nối được',
}

const whySaid = (why: string): string => {
  const [, way, status] = /^(smtp|http) (\d{3})$/.exec(why) ?? []
  if (status) return way === 'smtp' ? `máy chủ thư trả lời ${status}` : `nơi nhận trả lời ${status}`
  return whyWords[why] ?? `không gửi được (${why})`
}

/** What became of a delivery, and what comes next. */
export function outcomeSaid({ nextAt, sentAt, givenUpAt, why, tries }: Delivery): string {
  if (sentAt !== null) return `Đã gửi lúc ${momentAt(sentAt)}`
  if (givenUpAt !== null) return `Không gửi nữa từ ${momentAt(givenUpAt)}: ${whySaid(why)}`
  if (nextAt === null) return 'Không có gì để gửi'
  return tries === 0 ? 'Đang chờ gửi' : `Chưa gửi được: ${whySaid(why)}. Gửi lại lúc ${momentAt(nextAt)}`
}
