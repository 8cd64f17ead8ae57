import { committee } from '#ward'
import type { Document } from '../../surveys/documents/document.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count, outward, percent } from '../../surveys/voice/numbers.ts'
import { type Texts, writingOf } from './draft.ts'
import { letter } from './letter.ts'
import { paragraph } from './numbered.ts'
import type { SurveyFacts } from './survey-facts.ts'
import { slopeSentence, surveyProvenance } from './survey-report.ts'
import { surveySizes } from './survey-sizes.ts'

const id = 'survey-notice'

/** The result of a locked survey as it is put up for everybody to read. */
export function surveyNotice(facts: SurveyFacts, texts: Texts): Document {
  const { campaign, results } = facts
  const days = `từ ngày ${dayRead(campaign.startsOn)} đến ngày ${dayRead(campaign.endsOn)}`
  return {
    ...{ id, period: campaign.id, ...letter, day: facts.today, ...surveyProvenance(facts) },
    ...{ sort: 'THÔNG BÁO', sign: 'TB-UBND' },
    subject: `Kết quả ${campaign.name}`,
    blocks: [
      paragraph(`${committee.vi} thông báo kết quả ${campaign.name}, thực hiện ${days}, như sau:`),
      paragraph(resultWords(facts)),
      paragraph(`Đã hỏi: ${surveySizes(results).said}. Hộ được bốc thăm công khai, ai cũng tính lại được.`),
      paragraph(slopeSentence(facts)),
      writingOf(id, 'remarks', texts, ''),
      paragraph('Số liệu do phường tự đo, không thay kết quả do Thành phố và Bộ Nội vụ công bố.'),
    ].filter((block) => block !== undefined),
  }
}

function resultWords({ results: { figure } }: SurveyFacts): string {
  if (!figure) return 'Chưa đủ hộ trả lời để có kết quả.'
  const { share, low, high, n } = figure
  const sure = low === null || high === null ? '' : `, khoảng tin cậy 95% ${outward({ low, high })}`
  return `Kết quả: ${percent(share)}${sure}, theo ${count(n)} hộ trả lời.`
}
