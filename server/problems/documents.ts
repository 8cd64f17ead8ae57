import type { Problems } from './told.ts'

/** Of documents that leave the office, and of what is due. */
export const documents = {
  documentUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có loại văn bản này, hoặc kỳ chưa đúng. Xin chọn lại ở trang Soạn báo cáo.',
      en: 'There is no such document, or it does not speak of that period. Please choose again.',
    }),
  },
  documentChanged: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa lưu vì người khác vừa lưu văn bản này. Bài anh/chị viết vẫn còn trên trang: chép lại phần cần giữ, rồi tải lại trang.',
      en: 'Nothing was saved: somebody else has just saved this document. What you wrote is still on the page: copy what you need, then load the page again.',
    }),
  },
  noticeUnpublished: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa xuất được thông báo vì kỳ này chưa công bố, hoặc số liệu đã khác lần công bố. Xin công bố kỳ trước.',
      en: 'The notice cannot be handed out: the period is not published, or its data have changed since. Please publish it first.',
    }),
  },
  dutyUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Chưa ghi gì: việc này không có trong lịch, hoặc người khác vừa ghi. Xin tải lại trang.',
      en: 'Nothing was stored: this is not in the calendar, or somebody else has just noted it. Please load the page again.',
    }),
  },
} as const satisfies Problems
