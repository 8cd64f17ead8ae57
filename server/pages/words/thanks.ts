import type { Sentences } from '../../../surveys/grammar/text.ts'

/** What the page after sending says of a reply. */
export const thanksWords = {
  keep: {
    vi: 'Ông/Bà đã đề nghị phường trả lời. Xin Ông/Bà ghi lại hoặc chụp ảnh mã biên nhận này để xem nội dung trả lời.',
    en: 'You asked for a reply. Please write down or photograph this receipt code: you will need it to read the ward’s reply.',
  },
  status: { vi: 'Xem tình trạng xử lý', en: 'Check the status' },
} as const satisfies Sentences

/** Why no reply comes to whoever asked for one. */
export const noReplyWords = {
  'no-words': {
    vi: 'Ông/Bà đề nghị trả lời nhưng chưa ghi ý kiến, nên chưa có gì để phường trả lời. Các mức hài lòng đã chọn vẫn được ghi nhận.',
    en: 'You asked for a reply but wrote no comment, so there is nothing to answer. The satisfaction you chose has been recorded.',
  },
  'not-offered': {
    vi: 'Phường chưa trả lời từng ý kiến qua phiếu này. Yêu cầu trả lời và thông tin liên hệ của Ông/Bà không được lưu.',
    en: 'The ward does not yet reply to single comments sent here. Your request and your contact details were not kept.',
  },
} as const satisfies Sentences
