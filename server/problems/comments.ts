import type { Problems } from './told.ts'

/** Of comments at the desk, and their themes. */
export const comments = {
  commentUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có ý kiến này trong phạm vi được xem, hoặc ý kiến chưa đến ngày được đọc. Xin tải lại danh sách ý kiến.',
      en: 'There is no such comment among those you may read, or it may not be read yet. Please reload the list of comments.',
    }),
  },
  hiddenPartUnknown: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa thay đổi gì vì chỗ che trong ý kiến vừa được người khác xem lại. Xin tải lại danh sách rồi chọn lại.',
      en: 'Nothing was changed: what is hidden in this comment was decided about meanwhile. Please reload the list and choose again.',
    }),
  },
  themeUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Chưa ghi gì vì không có chủ đề này. Xin tải lại trang Chủ đề.',
      en: 'Nothing was stored: there is no such theme. Please reload the page of themes.',
    }),
  },
  themeChanged: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa ghi gì vì người khác vừa sửa chủ đề này. Xin tải lại trang Chủ đề rồi sửa lại.',
      en: 'Nothing was stored: somebody else has just changed this theme. Please reload the page of themes and change it again.',
    }),
  },
} as const satisfies Problems
