import { committee } from '#ward'
import { dayRead } from '../../surveys/voice/days.ts'
import { count, decimal, outward, percent } from '../../surveys/voice/numbers.ts'
import type { SurveyFacts } from './survey-facts.ts'
import { surveySizes } from './survey-sizes.ts'

/**
 * What is disclosed of any survey as soon as its figures are told: eleven items, in the order and by the sense of the code.
 *
 * @see AAPOR, Code of Professional Ethics and Practices (2021), section III, items for immediate disclosure
 */
export const disclosureItems = (facts: SurveyFacts): string[] =>
  items.map(([title, said], i) => `${i + 1}. ${title}: ${said(facts)}`)

const share = (value: number | null | undefined) => (value == null ? 'chưa có' : percent(value))

const items: readonly (readonly [title: string, said: (facts: SurveyFacts) => string])[] = [
  ['Cách thu thập dữ liệu', () => 'điều tra chọn mẫu, hỏi trực tiếp tại hộ gia đình bằng phiếu có sẵn.'],
  [
    'Cơ quan tổ chức và thực hiện',
    () => `${committee.vi} tổ chức, chi kinh phí và thực hiện; MTTQ và Hội Cựu chiến binh phúc tra.`,
  ],
  [
    'Công cụ đo',
    ({ formTitle, campaign, questions }) =>
      `${formTitle}, phiên bản ${campaign.version}, ${count(questions)} câu hỏi, in kèm báo cáo hoặc xem tại trang quản lý.`,
  ],
  ['Tổng thể nghiên cứu', () => 'người từ 18 tuổi trở lên sống trong các hộ của phường có trong khung.'],
  [
    'Cách lập khung và chọn mẫu',
    ({ campaign, draw, rounds, results }) =>
      `khung ${count(surveySizes(results).households)} hộ, niêm phong mã ${campaign.seal?.slice(0, 16)}…; bốc thăm theo tổ dân phố bằng số gốc ${draw?.seed} (${campaign.seedSource}), lần bốc thăm được dùng là lần ${rounds}; trong hộ, người được hỏi do số gốc chọn. Ai cũng tính lại được bằng sha256sum.`,
  ],
  [
    'Hình thức hỏi',
    ({ results: { keying, visits, interviewers } }) =>
      `${count(interviewers)} điều tra viên, ${count(visits)} lượt đến; ${count(keying.onDevice)} phiếu trên điện thoại, ${count(keying.onPaper)} phiếu giấy; hỏi bằng tiếng Việt.`,
  ],
  ['Thời gian', ({ campaign }) => `từ ngày ${dayRead(campaign.startsOn)} đến ngày ${dayRead(campaign.endsOn)}.`],
  [
    'Cỡ mẫu và độ chính xác',
    ({ results }) =>
      `${surveySizes(results).said}; RR1 ${share(results.rates.RR1)}, RR3 ${share(results.rates.RR3)}; khoảng tin cậy 95% ${intervalWords(results.figure)}, đã tính thiết kế mẫu và số hộ của khung.`,
  ],
  [
    'Cách tính trọng số',
    ({ results }) =>
      `số hộ của tổ chia số hộ đã giao, nhân hệ số bù cho hộ không trả lời (${factorWords(results)}), nhân số người từ 18 tuổi của hộ; hộ cùng trọng số lưu theo nhóm từ 5 hộ.`,
  ],
  [
    'Xử lý và bảo đảm chất lượng',
    ({ results: { keying, backChecks, dropped } }) =>
      `phiếu giấy do hai người nhập riêng, ${count(keying.differed)} phiếu lệch đã phân xử; phúc tra ${count(backChecks.done)} hộ, ${count(backChecks.invented)} phiếu khống; không tính ${count(dropped.invented + dropped.incomplete + dropped.missing)} phiếu khống, thiếu hoặc không có.`,
  ],
  [
    'Giới hạn',
    ({ results }) =>
      `kết quả có sai số chọn mẫu. ${share(results.rates.RR1 == null ? null : 1 - results.rates.RR1)} số hộ thuộc diện hỏi không trả lời, ý kiến của họ có thể khác. Người không có trong khung không được hỏi. Câu chữ và cách hỏi có thể ảnh hưởng đến câu trả lời.`,
  ],
]

const intervalWords = (figure: SurveyFacts['results']['figure']): string =>
  figure?.low == null || figure.high == null ? 'chưa tính được' : outward({ low: figure.low, high: figure.high })

function factorWords({ groups }: SurveyFacts['results']): string {
  const factors = groups.map(({ factor }) => factor)
  return `từ ${decimal(Math.min(...factors), 2)} đến ${decimal(Math.max(...factors), 2)}`
}
