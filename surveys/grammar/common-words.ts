import type { Sentences } from './text.ts'

/** What is said in the same words on the citizens' page and on the tablet. */
export const commonWords = {
  demo: {
    vi: 'Dữ liệu minh họa, không phải kết quả thật.',
    en: 'Demonstration data, not real results.',
  },
  send: { vi: 'Gửi câu trả lời', en: 'Send my answers' },
  thanks: { vi: 'Cảm ơn Ông/Bà!', en: 'Thank you!' },
} as const satisfies Sentences
