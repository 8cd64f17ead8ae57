import type { Stream } from '../../surveys/grammar/context.ts'

/** Who answered, as it stands in a sentence. Figures of two streams are never put together. */
export const streamNames: { readonly [S in Stream]: string } = {
  volunteer: 'người tự nguyện trả lời',
  invited: 'người được mời ngẫu nhiên',
  sample: 'mẫu điều tra',
}

/** The same words as the beginning of a sentence or a heading. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The same words inside a sentence. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Who answered, as a choice or in a column. */
export const streamTitles: { readonly [S in Stream]: string } = {
  volunteer: capital(streamNames.volunteer),
  invited: capital(streamNames.invited),
  sample: capital(streamNames.sample),
}

/** What was asked about: the plan sets targets for each by itself. */
export const subjects = { procedures: 'Thủ tục hành chính', 'health-education': 'Y tế, giáo dục' } as const

/** Sentences that recur. */
export const words = {
  house: 'SIPAS Ngọc Hà',
  demo: 'Dữ liệu minh họa – không phải kết quả thật',
  loading: 'Đang tải…',
  again: 'Thử lại',
  unreachable: 'Không kết nối được với máy chủ. Xin kiểm tra mạng rồi thử lại; những gì đã lưu vẫn còn nguyên.',
} as const
