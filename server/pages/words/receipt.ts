import type { Sentences } from '../../../surveys/grammar/text.ts'

/** What the pages behind a receipt code say. */
export const receiptWords = {
  lead: {
    vi: 'Dùng cho ý kiến mà Ông/Bà đã đề nghị phường trả lời.',
    en: 'If you asked for a reply to your comment, look it up here.',
  },
  noNewOnes: {
    vi: 'Hiện nay phiếu khảo sát không nhận yêu cầu trả lời. Phiếu không kèm yêu cầu trả lời vẫn được ghi nhận và được tính; phiếu đó không tra cứu ở đây.',
    en: 'At present the survey takes no requests for a reply. Answers sent without one are recorded and counted all the same; they are not looked up here.',
  },
  hint: {
    vi: 'Gồm 10 chữ và số, ví dụ k7m2q-d9xhw; gõ hoa hay thường đều được.',
    en: 'Ten letters and digits, such as k7m2q-d9xhw; capitals make no difference.',
  },
  show: { vi: 'Xem', en: 'Show' },
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  replied: { vi: 'Đã trả lời', en: 'Answered' },
  on: { vi: 'ngày {day}', en: 'on {day}' },
  service: { vi: 'Lĩnh vực', en: 'Service area' },
  waiting: {
    vi: 'Nội dung trả lời của phường sẽ hiển thị ở trang này. Xin Ông/Bà giữ mã biên nhận để xem lại.',
    en: 'The ward’s reply will appear here. Please keep the receipt code to look again.',
  },
  gone: {
    vi: 'Đã xóa thông tin liên hệ của Ông/Bà. Ông/Bà vẫn xem được nội dung trả lời của phường ở trang này bằng mã biên nhận.',
    en: 'Your contact details have been deleted. The ward’s reply can still be read here with the receipt code.',
  },
  forget: { vi: 'Xóa thông tin liên hệ của tôi', en: 'Delete my contact details' },
} as const satisfies Sentences

/** What is still kept to reach the author, and until when. */
export const contactKept = {
  phone: {
    vi: 'Phường đang lưu số điện thoại của Ông/Bà (đã mã hóa) để trả lời ý kiến này. Số này được tự động xóa vào ngày {day}.',
    en: 'The ward keeps your telephone number (encrypted) to answer this comment; it is deleted on {day}.',
  },
  email: {
    vi: 'Phường đang lưu địa chỉ thư điện tử (email) của Ông/Bà (đã mã hóa) để trả lời ý kiến này. Địa chỉ này được tự động xóa vào ngày {day}.',
    en: 'The ward keeps your e-mail address (encrypted) to answer this comment; it is deleted on {day}.',
  },
} as const satisfies Sentences
