import type { Stream } from '../../../surveys/grammar/context.ts'
import type { Sentence, Sentences } from '../../../surveys/grammar/text.ts'
import type { NotShown } from '../../publications/public-results.ts'

/** What the page of published results says. */
export const resultsWords = {
  none: {
    vi: 'Chưa có kỳ nào được công bố. Kết quả được đăng ở đây sau khi kết thúc kỳ.',
    en: 'No period has been published yet. Results appear here once a period is over.',
  },
  noTargets: {
    vi: 'Kỳ này không thuộc thời gian có chỉ tiêu, nên không có kết luận.',
    en: 'No target was in force in this period, so there is nothing to judge.',
  },
  choose: { vi: 'Các kỳ đã công bố', en: 'Published periods' },
  publishedOn: { vi: 'Công bố ngày {day}', en: 'Published on {day}' },
  revision: { vi: 'lần {revision}', en: 'revision {revision}' },
  target: { vi: 'Chỉ tiêu: từ {value}', en: 'Target: at least {value}' },
  answers: { vi: '{n} phiếu', en: '{n} answers' },
  unweighted: { vi: 'chưa gia quyền', en: 'not weighted' },
  method: { vi: 'phương pháp {name}', en: 'method {name}' },
  decides: { vi: 'quyết định chỉ tiêu', en: 'decides the target' },
  besides: { vi: 'tham khảo', en: 'for comparison' },
  reservation: {
    vi: 'Đây là số đo của phường, theo phương pháp ghi bên cạnh; không phải chỉ số SIPAS chính thức của Thành phố. Trong ngoặc là khoảng tin cậy 95 %. Kết luận chỉ theo nguồn quyết định chỉ tiêu; “đạt” hay “chưa đạt” chỉ được nói khi cả khoảng đó nằm về một phía của chỉ tiêu.',
    en: 'These are the ward’s own measurements, by the method named beside each; they are not the city’s official SIPAS index. In brackets stands the 95% confidence interval. Only the source that decides a target is judged; “met” or “not met” is said only when all of it lies on one side of the target.',
  },
} as const satisfies Sentences

export const notShown = {
  none: { vi: 'Chưa có phiếu trả lời', en: 'No answers' },
  few: { vi: 'Không nêu số: quá ít phiếu', en: 'No figure: too few answers' },
  unreliable: { vi: 'Không nêu số: chưa đủ tin cậy', en: 'No figure: not reliable enough' },
} as const satisfies { readonly [W in NotShown]: Sentence }

export const verdicts = {
  met: { vi: '✓ Đạt', en: '✓ Met' },
  not_met: { vi: '✕ Chưa đạt', en: '✕ Not met' },
  inconclusive: { vi: '● Chưa đủ căn cứ kết luận', en: '● Not enough evidence to conclude' },
} as const satisfies Sentences

export const streams = {
  volunteer: { vi: 'Người tự nguyện trả lời', en: 'People who chose to answer' },
  invited: { vi: 'Người được mời ngẫu nhiên', en: 'People invited at random' },
  sample: { vi: 'Mẫu điều tra', en: 'The sample survey' },
} as const satisfies { readonly [S in Stream]: Sentence }
