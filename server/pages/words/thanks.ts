import type { Sentences } from '../../../surveys/grammar/text.ts'

/** What the page after sending says of a reply. */
export const thanksWords = {
  keep: {
    vi: 'Ông/Bà đã đề nghị phường trả lời. Xin Ông/Bà ghi lại hoặc chụp ảnh mã biên nhận này để xem nội dung trả lời.',
    en: 'You asked for a reply. Please write down or photograph this receipt code: you will need it to read the ward’s reply.',
  },
  status: { vi: 'Xem tình trạng xử lý', en: 'Check the status' },
  noReply: {
    vi: 'Phường chưa trả lời từng ý kiến qua phiếu này. Yêu cầu trả lời và thông tin liên hệ của Ông/Bà không được lưu.',
    en: 'The ward does not yet reply to single comments sent here. Your request and your contact details were not kept.',
  },
} as const satisfies Sentences
