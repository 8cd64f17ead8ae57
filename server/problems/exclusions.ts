import type { Problems } from './told.ts'

/** Of answers left out of the figures. */
export const exclusions = {
  alreadyExcluded: {
    status: 409,
    say: (_: { field: 'response' }) => ({
      vi: 'Phiếu này đã được loại khỏi số liệu từ trước nên không cần loại lại. Nếu muốn tính lại, xin đề nghị tính lại trong danh sách phiếu bị loại.',
      en: 'This answer is left out of the figures already, so nothing was changed. To count it again, propose that in the list of answers left out.',
    }),
  },
  exclusionUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Chưa đề nghị tính lại được vì không có lần loại phiếu này, hoặc phiếu đã được tính lại từ trước. Xin tải lại danh sách phiếu bị loại.',
      en: 'Nothing was proposed: there is no such exclusion, or the answer is counted again already. Please reload the list of answers left out.',
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
