import type { Sentences } from '../../../surveys/grammar/text.ts'

/** The headings of what may be wrong with a slip, by the problem's kind. */
export const slipProblems = {
  slipMistyped: { vi: 'Mã phiếu mời chưa đúng', en: 'The slip code is not correct' },
  slipForged: { vi: 'Không có phiếu mời này', en: 'There is no such invitation slip' },
  slipUsed: { vi: 'Phiếu mời đã được dùng', en: 'The invitation slip has been used' },
  slipExpired: { vi: 'Phiếu mời đã hết hạn', en: 'The invitation slip has expired' },
} as const satisfies Sentences
