import type { Sentence } from '../grammar/text.ts'

/** What is said of a target by the source that decides it, in a period that is over, and of no other figure. */
export type VerdictStatus = 'met' | 'not_met' | 'inconclusive'

/** Word and sign of each verdict, everywhere the same; the sign never stands without the word. */
export const verdicts = {
  met: { sign: '✓', words: { vi: 'Đạt', en: 'Met' } },
  not_met: { sign: '✕', words: { vi: 'Chưa đạt', en: 'Not met' } },
  inconclusive: { sign: '●', words: { vi: 'Chưa đủ căn cứ kết luận', en: 'Not enough evidence to conclude' } },
} as const satisfies { readonly [V in VerdictStatus]: { readonly sign: string; readonly words: Sentence } }

/** Any other source is compared with the target in words without a mark (specification §5.5). */
export type Comparison = 'above' | 'below' | 'unclear'

export const comparisons = {
  above: { vi: 'cao hơn chỉ tiêu (tham khảo)', en: 'above the target (for comparison)' },
  below: { vi: 'thấp hơn chỉ tiêu (tham khảo)', en: 'below the target (for comparison)' },
  unclear: {
    vi: 'chưa rõ cao hay thấp hơn chỉ tiêu (tham khảo)',
    en: 'neither clearly above nor below the target (for comparison)',
  },
} as const satisfies { readonly [C in Comparison]: Sentence }
