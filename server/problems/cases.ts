import type { Problems } from './told.ts'

/** Of wishes for a reply. */
export const cases = {
  caseUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có yêu cầu trả lời nào ứng với mã này. Xin Ông/Bà kiểm tra lại từng chữ, từng số. Nếu chữ bị thêm dấu, xin tắt bộ gõ tiếng Việt.',
      en: 'No request for a reply was found for this code. Please check each letter and digit. If letters turn into accented ones, please switch off the Vietnamese keyboard.',
    }),
  },
} as const satisfies Problems
