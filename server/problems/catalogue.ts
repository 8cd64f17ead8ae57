import type { Problems } from './told.ts'

/** Of the catalogue, and of what units did. */
export const catalogue = {
  entryChanged: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa lưu gì vì mục này vừa được người khác sửa, hoặc mã này đã có trong danh mục. Xin tải lại trang, xem mục đó rồi sửa lại nếu cần.',
      en: 'Nothing was saved: somebody else has just changed this entry, or its code is already in the catalogue. Please load the page again, look at the entry and change it again if need be.',
    }),
  },
  improvementUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Chưa ghi gì vì không có việc này trong phạm vi của anh/chị, hoặc việc đã được gỡ. Xin tải lại trang.',
      en: 'Nothing was stored: there is no such entry among yours, or it was taken off. Please load the page again.',
    }),
  },
} as const satisfies Problems
