import type { Problems } from './told.ts'

/** Of answers left out of the figures. */
export const exclusions = {
  alreadyExcluded: {
    status: 409,
    say: (_: { field: 'response' }) => ({
      vi: 'Phiếu này đã được loại khỏi số liệu từ trước nên không cần loại lại. Nếu muốn tính lại, xin hoàn tác trong danh sách phiếu bị loại.',
      en: 'This answer is left out of the figures already, so nothing was changed. To count it again, take the exclusion back in the list.',
    }),
  },
  exclusionUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Chưa hoàn tác được vì không có lần loại phiếu này, hoặc đã hoàn tác từ trước. Xin tải lại danh sách phiếu bị loại.',
      en: 'Nothing was taken back: there is no such exclusion, or it was taken back before. Please reload the list of answers left out.',
    }),
  },
  batchUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Chưa thay đổi phiếu nào vì không có đợt phiếu này, hoặc đã quá 30 ngày. Xin tải lại danh sách đợt phiếu.',
      en: 'Nothing was changed: there is no such batch of answers, or it is older than 30 days. Please reload the list of batches.',
    }),
  },
} as const satisfies Problems
