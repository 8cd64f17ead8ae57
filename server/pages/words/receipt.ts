import type { Sentences } from '../../../surveys/grammar/text.ts'

/** What the pages behind a receipt code say. */
export const receiptWords = {
  lead: {
    vi: 'Dành cho ý kiến mà Ông/Bà đã chọn được trả lời.',
    en: 'For comments whose authors asked for a reply.',
  },
  hint: {
    vi: 'Gồm 10 chữ và số, ví dụ k7m2q-d9xhw; gõ hoa hay thường đều được.',
    en: 'Ten letters and digits, such as k7m2q-d9xhw; capitals make no difference.',
  },
  show: { vi: 'Xem', en: 'Show' },
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  replied: { vi: 'Đã trả lời', en: 'Answered' },
  on: { vi: 'ngày {day}', en: 'on {day}' },
  service: { vi: 'Lĩnh vực', en: 'Service' },
  waiting: {
    vi: 'Khi phường trả lời, câu trả lời hiện tại đây. Xin giữ mã biên nhận để xem lại.',
    en: 'The ward’s reply will appear here. Please keep the receipt code to look again.',
  },
  gone: {
    vi: 'Đã xóa thông tin liên hệ của Ông/Bà. Câu trả lời vẫn xem được ở trang này bằng mã biên nhận.',
    en: 'Your contact details have been deleted. The reply can still be read here with the receipt code.',
  },
  forget: { vi: 'Xóa thông tin liên hệ của tôi', en: 'Delete my contact details' },
} as const satisfies Sentences

/** What is still kept to reach the author, and until when. */
export const contactKept = {
  phone: {
    vi: 'Phường đang giữ số điện thoại của Ông/Bà (đã mã hóa) để trả lời ý kiến này; tự xóa ngày {day}.',
    en: 'The ward keeps your telephone number (encrypted) to answer this comment; it is deleted on {day}.',
  },
  email: {
    vi: 'Phường đang giữ địa chỉ thư điện tử của Ông/Bà (đã mã hóa) để trả lời ý kiến này; tự xóa ngày {day}.',
    en: 'The ward keeps your e-mail address (encrypted) to answer this comment; it is deleted on {day}.',
  },
} as const satisfies Sentences
