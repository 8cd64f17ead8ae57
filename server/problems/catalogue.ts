import type { Problems } from './told.ts'

/** Of the catalogue. */
export const catalogue = {
  entryChanged: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa lưu gì vì mục này vừa được người khác sửa, hoặc mã này đã có trong danh mục. Xin tải lại trang, xem mục đó rồi sửa lại nếu cần.',
      en: 'Nothing was saved: somebody else has just changed this entry, or its code is already in the catalogue. Please load the page again, look at the entry and change it again if need be.',
    }),
  },
} as const satisfies Problems
