import type { Sentences } from '../../../surveys/grammar/text.ts'

/** What the page after sending says to whoever wished for a reply. */
export const thanksWords = {
  keep: {
    vi: 'Ông/Bà đã chọn được trả lời. Xin giữ mã biên nhận này: khi phường trả lời, câu trả lời xem được bằng mã này.',
    en: 'You asked for a reply. Please keep this receipt code: when the ward replies, the code shows you the reply.',
  },
  status: { vi: 'Xem tình trạng', en: 'See how it stands' },
} as const satisfies Sentences
