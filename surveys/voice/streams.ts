import type { Stream } from '../grammar/context.ts'
import type { Text } from '../grammar/text.ts'

/** Whose answers they are, inside a sentence. Figures of two streams are never put together. */
export const streams: { readonly [S in Stream]: Text } = {
  volunteer: { vi: 'người tự nguyện trả lời', en: 'people who chose to answer' },
  invited: { vi: 'người được mời ngẫu nhiên', en: 'people invited at random' },
  sample: { vi: 'điều tra chọn mẫu', en: 'the sample survey' },
}

/** The same for staff, who read Vietnamese: "phiếu của …". */
export const streamNames: { readonly [S in Stream]: string } = {
  volunteer: streams.volunteer.vi,
  invited: streams.invited.vi,
  sample: streams.sample.vi,
}

/**
 * "của người tự nguyện trả lời".
 *
 * @example
 * ofStream('sample') // => 'của điều tra chọn mẫu'
 */
export const ofStream = (stream: Stream): string => `của ${streamNames[stream]}`
