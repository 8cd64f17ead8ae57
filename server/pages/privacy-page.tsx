import type { Context } from 'hono'
import type { Text } from '../../surveys/grammar/text.ts'
import type { Env } from '../world.ts'
import { page } from './page.tsx'
import { words } from './words.ts'

const promises: readonly Text[] = [
  {
    vi: 'Phiếu khảo sát không hỏi họ tên, số định danh, địa chỉ. Hệ thống không lưu địa chỉ mạng (IP) và không đặt cookie trên trang khảo sát.',
    en: 'The survey does not ask for your name, identity number or address. We do not keep your network (IP) address, and the survey sets no cookie.',
  },
  {
    vi: 'Được lưu: các mức hài lòng đã chọn, ý kiến (nếu có), thời điểm trả lời và điểm khảo sát (đơn vị, quầy, lĩnh vực, thủ tục, kênh).',
    en: 'What is kept: the levels you chose, your comment if any, the time, and the survey point (unit, counter, field, procedure, channel).',
  },
  {
    vi: 'Xin không ghi họ tên, số điện thoại hay thông tin riêng của Ông/Bà hoặc người khác vào phần ý kiến.',
    en: 'Please do not write names, telephone numbers or other private details, yours or anyone’s, in the comment.',
  },
  {
    vi: 'Cán bộ không sửa, không xóa được phiếu trả lời. Số liệu chỉ dùng để đánh giá và cải thiện việc phục vụ của phường.',
    en: 'Staff can neither change nor delete an answer. The figures serve only to assess and improve the ward’s services.',
  },
]

/** What is kept of an answer and what is not. */
export function privacyPage(c: Context<Env>) {
  const language = c.var.language
  const title = words[language].privacy
  const children = (
    <>
      <h1>{title}</h1>
      {promises.map((promise) => (
        <p key={promise.en}>{promise[language]}</p>
      ))}
    </>
  )
  return page(c, { title, children })
}
