import type { Text } from '../grammar/text.ts'

/**
 * The published list of reasons: why an answer is left out, why it is counted again, why answers that are held are
 * counted, why a period is published. Words always stand beside it. Reasons are only ever added.
 */
export const causes = {
  exclude: {
    trial: {
      vi: 'Phiếu bấm thử khi lắp đặt, kiểm tra máy hoặc mã QR',
      en: 'A trial, while a tablet or QR code was set up or checked',
    },
    duplicate: { vi: 'Một người gửi cùng một phiếu nhiều lần', en: 'One person sent the same answer several times' },
    automatic: { vi: 'Phiếu do chương trình gửi tự động', en: 'Sent by a program' },
    staff: {
      vi: 'Cán bộ tự trả lời hoặc trả lời thay người dân',
      en: 'Answered by staff, or by staff in a citizen’s place',
    },
    misplaced: {
      vi: 'Phiếu của nơi khác, gắn nhầm lĩnh vực hoặc đơn vị',
      en: 'Of another place, put under the wrong service or unit',
    },
    other: { vi: 'Lý do khác, có ghi rõ', en: 'Another reason, written in words' },
  },
  again: {
    mistaken: { vi: 'Đã loại nhầm', en: 'Left out by mistake' },
    evidence: { vi: 'Có căn cứ mới cho thấy phiếu là thật', en: 'New evidence that the answer is genuine' },
    other: { vi: 'Lý do khác, có ghi rõ', en: 'Another reason, written in words' },
  },
  count: {
    gathering: {
      vi: 'Nhiều người cùng trả lời một lúc tại một nơi (họp, lớp học)',
      en: 'Many people answered together in one place, such as a meeting or a class',
    },
    shared: { vi: 'Nhiều người dùng chung một đường mạng', en: 'Many people share one connection' },
    other: { vi: 'Lý do khác, có ghi rõ', en: 'Another reason, written in words' },
  },
  publish: {
    regular: { vi: 'Công bố theo kỳ', en: 'Published as the period is over' },
    late: { vi: 'Có phiếu hoặc số hồ sơ đến sau lần trước', en: 'Answers or dossiers came in after the last time' },
    corrected: { vi: 'Sửa sai sót của lần công bố trước', en: 'A mistake of the last time is corrected' },
    other: { vi: 'Lý do khác, có ghi rõ', en: 'Another reason, written in words' },
  },
} as const satisfies { readonly [list: string]: { readonly [cause: string]: Text } }

type CauseList = keyof typeof causes

/** Which list a proposal of each kind takes its reason from. */
export const causesOf = {
  exclude: 'exclude',
  'exclude-batch': 'exclude',
  'count-again': 'again',
  'count-batch': 'count',
  publish: 'publish',
} as const satisfies { readonly [kind: string]: CauseList }

type Kind = keyof typeof causesOf

/**
 * A reason as people read it; one that is not in the list is read as it was written.
 *
 * @example
 * causeText('exclude', 'duplicate').vi // => 'Một người gửi cùng một phiếu nhiều lần'
 */
export function causeText(kind: Kind, cause: string): Text {
  const list: { readonly [cause: string]: Text } = causes[causesOf[kind]]
  return list[cause] ?? { vi: cause, en: cause }
}

/** Whether a reason stands in the list for what is proposed. */
export const isCause = (kind: Kind, cause: string): boolean => Object.hasOwn(causes[causesOf[kind]], cause)
