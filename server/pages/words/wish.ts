import type { Sentence, Sentences } from '../../../surveys/grammar/text.ts'
import { contactDays, type ReplyWay } from '../../answers/wish.ts'

/** What the form says where a reply can be wished for. */
export const wishWords = {
  title: { vi: 'Ông/Bà muốn được trả lời?', en: 'Would you like a reply?' },
  optional: { vi: '(không bắt buộc)', en: '(optional)' },
  how: { vi: 'Nhận trả lời bằng cách nào?', en: 'How should we reply?' },
  where: { vi: 'Số điện thoại hoặc địa chỉ thư điện tử', en: 'Telephone number or e-mail address' },
  purpose: {
    vi: 'Chỉ dùng để trả lời ý kiến trên; lưu riêng, mã hóa, xóa sau {days} ngày.',
    en: 'Used only to answer your comment; kept apart, encrypted, deleted after {days} days.',
    with: { days: contactDays },
  },
  consent: {
    vi: 'Tôi đồng ý để phường dùng thông tin này chỉ để trả lời ý kiến trên; thông tin được xóa sau {days} ngày',
    en: 'I agree that the ward uses this only to answer my comment; it is deleted after {days} days',
    with: { days: contactDays },
  },
} as const satisfies Sentences

/** The ways to be answered, and none. */
export const wishWays = {
  code: { vi: 'Tra cứu bằng mã biên nhận', en: 'I look it up by a receipt code' },
  phone: { vi: 'Gọi điện thoại', en: 'By telephone' },
  email: { vi: 'Thư điện tử', en: 'By e-mail' },
  no: { vi: 'Không cần trả lời', en: 'No reply needed' },
} as const satisfies { readonly [W in ReplyWay | 'no']: Sentence }
