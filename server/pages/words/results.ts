import type { Stream } from '../../../surveys/grammar/context.ts'
import type { Sentence, Sentences, Text } from '../../../surveys/grammar/text.ts'
import { capital } from '../../../surveys/voice/capitals.ts'
import { streams } from '../../../surveys/voice/streams.ts'
import type { NotShown } from '../../publications/public-results.ts'

/** What the page of published results says. */
export const resultsWords = {
  none: {
    vi: 'Chưa có kỳ nào được công bố. Kết quả được đăng ở đây sau khi kết thúc kỳ.',
    en: 'No period has been published yet. Results appear here once a period is over.',
  },
  people: { vi: 'người hài lòng', en: 'people are satisfied' },
  ofAll: { vi: 'trong số {n} người trả lời', en: 'of {n} who answered' },
  byTargets: { vi: 'So với chỉ tiêu', en: 'Against the targets' },
  byAreas: { vi: 'Theo lĩnh vực', en: 'By service' },
  aboutServices: { vi: 'Y tế, giáo dục công lập', en: 'Public health and education' },
  aboutProcedures: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
  area: { vi: 'Lĩnh vực', en: 'Service' },
  share: { vi: 'Kết quả', en: 'Result' },
  answered: { vi: 'Số phiếu', en: 'Answers' },
  hiddenAreas: {
    vi: 'Còn {n} lĩnh vực không công bố vì quá ít phiếu trả lời.',
    en: 'Of {n} more nothing is published: too few answers.',
  },
  trend: { vi: 'Qua các kỳ', en: 'Over time' },
  trendTells: {
    vi: 'Chấm là kết quả, vạch dọc là khoảng tin cậy, đường ngang là chỉ tiêu.',
    en: 'Dots are results, upright lines their intervals, the level line is the target.',
  },
  trendTable: { vi: 'Bảng số liệu', en: 'As a table' },
  period: { vi: 'Kỳ', en: 'Period' },
  aim: { vi: 'Chỉ tiêu', en: 'Target' },
  done: { vi: 'Phường đã làm gì', en: 'What the ward did' },
  doneOn: { vi: '{unit}, ngày {day}', en: '{unit}, {day}' },
  sure: { vi: 'Số này chắc đến đâu', en: 'How sure is this' },
  sureTells: {
    vi: 'Không phải ai cũng trả lời, nên mỗi kết quả đều có sai số. Số trong ngoặc là khoảng tin cậy 95%. Khoảng hẹp là chắc, khoảng rộng là chưa chắc.',
    en: 'Not everybody answers, so no result is exact. In brackets is the 95% confidence interval: narrow is sure, wide is unsure.',
  },
  sureExample: {
    vi: 'Ví dụ: nếu hỏi tất cả mọi người, nhiều khả năng có từ {low} đến {high} người hài lòng trong 100 người.',
    en: 'For example: were everybody asked, most likely from {low} to {high} in 100 people would be satisfied.',
  },
  sureVolunteers: {
    vi: 'Người không trả lời có thể nghĩ khác.',
    en: 'Those who did not answer may think otherwise.',
  },
  revisions: { vi: 'Các lần công bố của kỳ này', en: 'Revisions of this period' },
  revisedOn: { vi: 'Lần {revision}, ngày {day}', en: 'Revision {revision}, {day}' },
  changed: {
    vi: '{title} ({source}) thay đổi từ {before} thành {after}',
    en: '{title} ({source}) changed from {before} to {after}',
  },
  unchanged: { vi: 'không có kết quả nào thay đổi', en: 'no result changed' },
  first: { vi: 'công bố lần đầu', en: 'first publication' },
  upcoming: { vi: 'Sắp công bố', en: 'Coming soon' },
  moved: { vi: '(dời từ ngày {day}: {reason})', en: '(moved from {day}: {reason})' },
  upcomingOn: { vi: '{period}: ngày {day}', en: '{period}: {day}' },
  csv: { vi: 'Tải số liệu (CSV)', en: 'Download the data (CSV)' },
  noTargets: {
    vi: 'Không có chỉ tiêu áp dụng cho cả kỳ này nên không có kết luận.',
    en: 'No target applies to the whole of this period, so there is no verdict.',
  },
  choose: { vi: 'Các kỳ đã công bố', en: 'Published periods' },
  publishedOn: { vi: 'Công bố ngày {day}', en: 'Published on {day}' },
  revision: { vi: 'lần {revision}', en: 'revision {revision}' },
  target: { vi: 'Chỉ tiêu: từ {value} trở lên', en: 'Target: at least {value}' },
  answers: { vi: '{n} phiếu trả lời', en: '{n} answers' },
  excluded: { vi: 'loại {n} phiếu', en: '{n} answers left out' },
  excludedWith: { vi: 'loại {n} phiếu; không loại thì {share}', en: '{n} answers left out; with them {share}' },
  excludedWithHeld: {
    vi: 'loại {n} phiếu; tính cả phiếu bị loại và phiếu chờ xem thì {share}',
    en: '{n} answers left out; with them and those under review {share}',
  },
  excludedAll: {
    vi: 'Kỳ này loại {n} phiếu. Phiếu bị loại vẫn được giữ nguyên, không ai sửa hay xóa được.',
    en: '{n} answers of this period are left out. They are kept as they are; nobody can change or remove them.',
  },
  excludedCauses: {
    vi: 'Một phiếu chỉ bị loại khi một người đề nghị và một người khác xác nhận, vì một trong các lý do sau:',
    en: 'An answer is left out only when one person proposes it and another confirms it, for one of these reasons:',
  },
  excludedBefore: {
    vi: 'Trong đó {n} phiếu do một người loại, trước khi có quy định hai người.',
    en: '{n} of them were left out by one person, before it took two.',
  },
  unweighted: { vi: 'chưa tính theo cơ cấu hồ sơ', en: 'not weighted' },
  incomplete: {
    vi: '{part} số phiếu chỉ trả lời câu hỏi chung; trong đó {content} hài lòng. Vì vậy công bố tỷ lệ hài lòng chung thay cho chỉ số.',
    en: '{part} of the answers are to the overall question only; {content} of them are satisfied. So the overall share stands in the place of the index.',
  },
  incompleteMixed: {
    vi: '{part} số phiếu chưa trả lời đủ các câu về từng yếu tố. Vì vậy công bố tỷ lệ hài lòng chung thay cho chỉ số.',
    en: '{part} of the answers leave out some of the criteria. So the overall share stands in the place of the index.',
  },
  partial: {
    vi: 'chỉ tính phiếu có trả lời về từng yếu tố, theo cách tính cũ',
    en: 'only of answers that rated the criteria, by an earlier method',
  },
  decides: { vi: 'dùng để kết luận', en: 'used for the verdict' },
  besides: { vi: 'tham khảo', en: 'for comparison' },
  reservation: {
    vi: 'Đây là kết quả do phường tự đo lường, không phải Chỉ số SIPAS chính thức của Thành phố. Chỉ nguồn phiếu ghi “dùng để kết luận” mới được kết luận đạt hay chưa đạt. Kết luận chỉ có khi cả khoảng đó nằm về một phía của chỉ tiêu.',
    en: 'These are the ward’s own measurements, not the city’s official SIPAS index. A verdict is given only for the source marked “used for the verdict”, and only when the whole interval lies on one side of the target.',
  },
} as const satisfies Sentences

export const notShown = {
  none: { vi: 'Chưa có phiếu trả lời', en: 'No answers' },
  few: { vi: 'Không công bố: quá ít phiếu trả lời', en: 'Not published: too few answers' },
  unreliable: { vi: 'Không công bố: số liệu chưa đủ tin cậy', en: 'Not published: not reliable enough' },
} as const satisfies { readonly [W in NotShown]: Sentence }

const begun = ({ vi, en }: Text): Text => ({ vi: capital(vi), en: capital(en) })

export const streamTitles: { readonly [S in Stream]: Text } = {
  volunteer: begun(streams.volunteer),
  invited: begun(streams.invited),
  sample: begun(streams.sample),
}
