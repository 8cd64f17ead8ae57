import type { Sentences } from '../../../surveys/grammar/text.ts'

/** What a form of many pages says of its pages. */
export const pageWords = {
  part: { vi: 'Phần {at} trên {of}', en: 'Part {at} of {of}' },
  next: { vi: 'Tiếp tục', en: 'Continue' },
  back: { vi: 'Quay lại', en: 'Back' },
  saved: { vi: 'Đã lưu trên máy này.', en: 'Saved on this device.' },
  gap: { vi: 'Phần {at}: còn thiếu {n} câu', en: 'Part {at}: {n} still to answer' },
} as const satisfies Sentences
