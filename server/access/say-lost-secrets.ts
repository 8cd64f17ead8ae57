import type { MadeUnder } from '../../db/queries/secret-periods.ts'
import { whole } from '../reports/say.ts'

const things: { readonly [thing in keyof MadeUnder]: string } = {
  slips: 'phiếu mời chưa dùng',
  keys: 'khóa truy cập của chương trình',
  kiosks: 'máy tính bảng',
  cases: 'mã biên nhận của yêu cầu trả lời',
  contacts: 'thông tin liên hệ đã mã hóa',
  sessions: 'phiên đăng nhập',
}

/**
 * Says what does not work for want of the secret it was made under, and how to
 * bring that along.
 *
 * @param former the file former secrets are kept in; undefined where they come by settings
 * @returns undefined when nothing is lost
 */
export function sayLostSecrets(made: MadeUnder, former: string | undefined): string | undefined {
  const lost = (Object.keys(things) as (keyof MadeUnder)[]).filter((thing) => made[thing] > 0)
  if (lost.length === 0) return undefined
  const list = lost.map((thing) => `${whole(made[thing])} ${things[thing]}`)
  return `Thiếu khóa bí mật đã dùng trước đây nên không dùng được ${list.join(', ')}. ${cure(former)}`
}

/** How a secret of another machine is brought along. */
export const cure = (former: string | undefined): string =>
  former === undefined
    ? 'Thêm giá trị APP_SECRET cũ vào FORMER_SECRETS rồi khởi động lại.'
    : `Chép khóa trong tệp app-secret của máy cũ (và các dòng của former-secrets) vào tệp ${former}, mỗi khóa một dòng, rồi khởi động lại.`
