import type { Problems } from './told.ts'

/** Of how many transactions were closed. */
export const populations = {
  previewOutdated: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa ghi gì vì số đang lưu đã khác lúc xem trước, hoặc tệp đã đổi. Xin xem trước lại rồi ghi.',
      en: 'Nothing was stored: what is stored has changed since the preview, or the file has. Please preview again, then store.',
    }),
  },
  entryOutdated: {
    status: 409,
    say: (_: { field: string }) => ({
      vi: 'Chưa ghi số nào vì số ở dòng được đánh dấu vừa được người khác đổi. Số mới nhất đang hiện bên cạnh; xin xem lại rồi lưu.',
      en: 'Nothing was stored: somebody else has just changed the number in the marked row. The newest number is shown beside it; please look again, then save.',
    }),
  },
} as const satisfies Problems
