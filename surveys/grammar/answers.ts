import type { Text } from './text.ts'

/** Clean answers by question id: a level (0 for "không có việc này"), an option, several options, or words. */
export type Answer = number | string | readonly string[]
export type Answers = { readonly [question: string]: Answer }

/** Why an answer cannot be taken, told to the person at the question. */
export const refusalReasons = {
  required: { vi: 'Xin Ông/Bà chọn một mức cho câu này.', en: 'Please choose an answer to this question.' },
  unknownQuestion: { vi: 'Phiếu khảo sát không có câu hỏi này.', en: 'This survey has no such question.' },
  notALevel: {
    vi: 'Chỉ nhận mức từ 1 (Rất không hài lòng) đến 5 (Rất hài lòng).',
    en: 'Only levels from 1 (Very dissatisfied) to 5 (Very satisfied) are accepted.',
  },
  alwaysApplies: {
    vi: 'Câu này không có lựa chọn “Không có việc này”.',
    en: 'This question has no “Does not apply” choice.',
  },
  notAnOption: { vi: 'Lựa chọn này không có trong câu hỏi.', en: 'This choice is not among the options.' },
  notText: { vi: 'Câu này cần ghi câu trả lời vào ô trống.', en: 'This question needs an answer in words.' },
  tooLong: {
    vi: 'Câu trả lời quá dài. Xin Ông/Bà rút gọn rồi gửi lại.',
    en: 'This answer is too long. Please shorten it and send it again.',
  },
} as const satisfies Record<string, Text>
export type RefusalReason = keyof typeof refusalReasons
export type Refusal = { readonly question: string; readonly reason: RefusalReason }
