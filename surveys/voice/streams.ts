import type { Stream } from '../grammar/context.ts'

/** Whose answers they are, as it stands in a sentence: "phiếu của …". Figures of two streams are never put together. */
export const streamNames: { readonly [S in Stream]: string } = {
  volunteer: 'người tự nguyện trả lời',
  invited: 'người được mời ngẫu nhiên',
  sample: 'điều tra chọn mẫu',
}

/**
 * "của người tự nguyện trả lời".
 *
 * @example
 * ofStream('sample') // => 'của điều tra chọn mẫu'
 */
export const ofStream = (stream: Stream): string => `của ${streamNames[stream]}`
