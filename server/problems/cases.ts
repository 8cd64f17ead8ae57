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
  caseHidden: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có yêu cầu trả lời này trong phạm vi được xem. Xin tải lại danh sách Chờ trả lời.',
      en: 'There is no such case among those you may read. Please reload the list of cases.',
    }),
  },
  caseChanged: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa ghi gì vì yêu cầu này vừa thay đổi, hoặc không còn ở bước này. Xin tải lại trang, xem lại rồi làm tiếp.',
      en: 'Nothing was stored: this case has just changed, or is past this step. Please reload the page, look again and go on.',
    }),
  },
} as const satisfies Problems
