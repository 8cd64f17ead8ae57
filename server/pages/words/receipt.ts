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
  title: { vi: 'Yêu cầu trả lời của Ông/Bà', en: 'Your request for a reply' },
  on: { vi: 'ngày {day}', en: 'on {day}' },
  service: { vi: 'Lĩnh vực', en: 'Service area' },
  history: { vi: 'Diễn biến', en: 'What happened' },
  waiting: {
    vi: 'Phường trả lời chậm nhất ngày {day}. Nội dung trả lời sẽ hiện ở trang này; xin Ông/Bà giữ mã biên nhận để xem lại.',
    en: 'The ward answers by {day} at the latest. The reply will appear here; please keep the receipt code to look again.',
  },
  gone: {
    vi: 'Đã xóa thông tin liên hệ của Ông/Bà. Ông/Bà vẫn xem được nội dung trả lời của phường ở trang này bằng mã biên nhận.',
    en: 'Your contact details have been deleted. The ward’s reply can still be read here with the receipt code.',
  },
  wordsGone: {
    vi: 'Đã xóa những gì Ông/Bà đã viết và thông tin liên hệ. Câu trả lời của phường và mức hài lòng Ông/Bà đã chọn vẫn được giữ.',
    en: 'What you wrote and your contact details have been deleted. The ward’s reply and the satisfaction you chose are kept.',
  },
  forget: { vi: 'Xóa thông tin liên hệ của tôi', en: 'Delete my contact details' },
} as const satisfies Sentences
