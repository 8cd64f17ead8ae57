import type { Text } from '../grammar/text.ts'

/** The classes response rates are made from: interview, partial, refusal, non-contact, other, unknown, not eligible. */
export type OutcomeClass =
  | ('complete' | 'partial' | 'refusal' | 'nonContact' | 'other')
  | ('unknownHousehold' | 'unknownOther' | 'notEligible')

/** How a visit to a household ended. */
export type Outcome = {
  readonly id: string
  /** Of AAPOR's Standard Definitions for surveys of households in person, or '' where they have none of its own. */
  readonly code: string
  readonly title: Text
  readonly class: OutcomeClass
  /** Under which of the five buttons of an interviewer it stands. */
  readonly button: 'answered' | 'notMet' | 'refused' | 'noHousehold' | 'other'
  /** Whether somebody goes there again: always, when the protocol wants more visits, or never. */
  readonly again: 'protocol' | 'never'
}

/**
 * How visits of a sample survey in person end: one table for the interviewer's screen, the schedule of visits, the rates of
 * response and the weights. A version is never changed once a campaign used it.
 *
 * @see AAPOR, Standard Definitions: Final Dispositions of Case Codes and Outcome Rates for Surveys, table for in-person households
 */
export const inPerson1 = [
  {
    id: 'complete',
    code: '1.1',
    title: { vi: 'Đã trả lời đủ', en: 'Complete interview' },
    class: 'complete',
    button: 'answered',
    again: 'never',
  },
  {
    id: 'partial',
    code: '1.2',
    title: { vi: 'Trả lời dở dang', en: 'Partial interview' },
    class: 'partial',
    button: 'answered',
    again: 'protocol',
  },
  {
    id: 'refusal-hard',
    code: '2.11',
    title: { vi: 'Từ chối, không đến nữa', en: 'Refusal; nobody comes again' },
    class: 'refusal',
    button: 'refused',
    again: 'never',
  },
  {
    id: 'refusal-soft',
    code: '2.11',
    title: { vi: 'Từ chối lúc này', en: 'Refusal for now' },
    class: 'refusal',
    button: 'refused',
    again: 'protocol',
  },
  {
    id: 'withdrawn',
    code: '2.11',
    title: { vi: 'Trả lời rồi xin rút', en: 'Withdrawn after answering' },
    class: 'refusal',
    button: 'refused',
    again: 'never',
  },
  {
    id: 'nobody-home',
    code: '2.24',
    title: { vi: 'Có người ở, không ai ở nhà', en: 'No one at the residence' },
    class: 'nonContact',
    button: 'notMet',
    again: 'protocol',
  },
  {
    id: 'person-away',
    code: '2.25',
    title: { vi: 'Người được chọn đi vắng', en: 'The person chosen is away' },
    class: 'nonContact',
    button: 'notMet',
    again: 'protocol',
  },
  {
    id: 'dead',
    code: '2.31',
    title: { vi: 'Người được chọn đã mất', en: 'The person chosen has died' },
    class: 'other',
    button: 'other',
    again: 'never',
  },
  {
    id: 'unable',
    code: '2.32',
    title: { vi: 'Không đủ sức khỏe để trả lời', en: 'Physically or mentally unable' },
    class: 'other',
    button: 'other',
    again: 'never',
  },
  {
    id: 'language',
    code: '2.33',
    title: { vi: 'Không cùng ngôn ngữ', en: 'Language' },
    class: 'other',
    button: 'other',
    again: 'never',
  },
  {
    id: 'no-access',
    code: '3.17',
    title: { vi: 'Không vào được nơi ở', en: 'Unable to reach the dwelling' },
    class: 'unknownHousehold',
    button: 'noHousehold',
    again: 'protocol',
  },
  {
    id: 'not-located',
    code: '3.18',
    title: { vi: 'Không tìm thấy địa chỉ', en: 'Unable to locate the address' },
    class: 'unknownHousehold',
    button: 'noHousehold',
    again: 'protocol',
  },
  {
    id: 'unknown-eligible',
    code: '3.2',
    title: { vi: 'Không rõ có người đủ điều kiện', en: 'Unknown whether anybody is eligible' },
    class: 'unknownOther',
    button: 'noHousehold',
    again: 'protocol',
  },
  {
    id: 'no-dwelling',
    code: '4.5',
    title: { vi: 'Không phải nhà ở', en: 'Not a dwelling' },
    class: 'notEligible',
    button: 'noHousehold',
    again: 'never',
  },
  {
    id: 'vacant',
    code: '4.6',
    title: { vi: 'Nhà bỏ trống', en: 'Vacant dwelling' },
    class: 'notEligible',
    button: 'noHousehold',
    again: 'never',
  },
  {
    id: 'nobody-eligible',
    code: '4.7',
    title: { vi: 'Không có người từ 18 tuổi', en: 'Nobody eligible' },
    class: 'notEligible',
    button: 'noHousehold',
    again: 'never',
  },
] as const satisfies readonly Outcome[]

export type OutcomeId = (typeof inPerson1)[number]['id']
