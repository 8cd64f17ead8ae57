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
  unweighted: { vi: 'chưa tính theo cơ cấu hồ sơ', en: 'not weighted' },
  incomplete: {
    vi: '{part} phiếu chỉ trả lời câu hỏi chung; trong đó {content} hài lòng. Vì vậy nêu tỷ lệ hài lòng chung thay cho chỉ số.',
    en: '{part} of the answers are to the overall question only; {content} of them are satisfied. So the overall share stands in the place of the index.',
  },
  incompleteMixed: {
    vi: '{part} phiếu không chấm đủ các tiêu chí. Vì vậy nêu tỷ lệ hài lòng chung thay cho chỉ số.',
    en: '{part} of the answers leave out some of the criteria. So the overall share stands in the place of the index.',
  },
  partial: {
    vi: 'chỉ tính phiếu có chấm từng yếu tố, theo cách tính cũ',
    en: 'only of answers that rated the criteria, by an earlier method',
  },
  decides: { vi: 'dùng để kết luận', en: 'decides the target' },
  besides: { vi: 'tham khảo', en: 'for comparison' },
  reservation: {
    vi: 'Đây là kết quả đo lường của phường, theo cách tính ghi bên cạnh, không phải kết quả chính thức của Thành phố. Trong ngoặc là khoảng tin cậy 95%: kết quả thực tế nhiều khả năng nằm trong khoảng này. Chỉ kết luận theo nguồn phiếu dùng để kết luận, và chỉ khi cả khoảng đó nằm về một phía của chỉ tiêu.',
    en: 'These are the ward’s own measurements, by the method named beside each; they are not the city’s official SIPAS index. In brackets stands the 95% confidence interval. Only the source that decides a target is judged; “met” or “not met” is said only when all of it lies on one side of the target.',
  },
} as const satisfies Sentences

export const notShown = {
  none: { vi: 'Chưa có phiếu trả lời', en: 'No answers' },
  few: { vi: 'Không nêu tỷ lệ: quá ít phiếu', en: 'No figure: too few answers' },
  unreliable: { vi: 'Chưa đủ căn cứ để nêu tỷ lệ', en: 'No figure: not reliable enough' },
} as const satisfies { readonly [W in NotShown]: Sentence }

export const streams = {
  volunteer: { vi: 'Người tự nguyện trả lời', en: 'People who chose to answer' },
  invited: { vi: 'Người được mời ngẫu nhiên', en: 'People invited at random' },
  sample: { vi: 'Điều tra chọn mẫu', en: 'The sample survey' },
} as const satisfies { readonly [S in Stream]: Sentence }
