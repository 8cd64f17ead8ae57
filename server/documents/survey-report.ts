import { committee } from '#ward'
import { fallsOverVisits } from '../../surveys/campaign/over-visits.ts'
import type { Document } from '../../surveys/documents/document.ts'
import { dayAt, dayRead } from '../../surveys/voice/days.ts'
import { percent } from '../../surveys/voice/numbers.ts'
import { codeVersion } from '../world/code-version.ts'
import { disclosureItems } from './disclosure-items.ts'
import { type Texts, writingOf } from './draft.ts'
import { headWords, letter } from './letter.ts'
import { numbered, paragraph } from './numbered.ts'
import type { SurveyFacts } from './survey-facts.ts'
import { surveyFigures, surveyGroups, surveyRates } from './survey-tables.ts'

const id = 'survey'

/** The report of a locked survey: how it was made, what it found, and the eleven items that are disclosed of any survey. */
export function surveyReport(facts: SurveyFacts, texts: Texts): Document {
  const { campaign, results } = facts
  return {
    ...{ id, period: campaign.id, ...letter, day: facts.today, ...surveyProvenance(facts) },
    ...{ sort: 'BÁO CÁO', sign: 'BC-UBND' },
    subject: `Kết quả ${campaign.name}`,
    blocks: numbered([
      {
        title: 'Kết quả',
        blocks: [paragraph(facts.sentence), surveyFigures(results), paragraph(slopeSentence(facts))],
      },
      { title: 'Đánh giá chung', blocks: [writingOf(id, 'evaluation', texts, facts.sentence)] },
      { title: 'Hạn chế, nguyên nhân', blocks: [writingOf(id, 'causes', texts, '[phường bổ sung]')] },
      { title: 'Giải pháp, nhiệm vụ thời gian tới', blocks: [writingOf(id, 'solutions', texts, '[phường bổ sung]')] },
      {
        title: 'Tỷ lệ trả lời',
        blocks: [surveyRates(results), surveyGroups(results), paragraph(mergeSentence(facts))],
      },
      { title: 'Công khai về cuộc điều tra', blocks: [{ kind: 'list', items: disclosureItems(facts) }] },
    ]),
  }
}

/** What a reader has to know to trust its numbers. */
export function surveyProvenance({ campaign, results, today, head, demo, draw }: SurveyFacts) {
  const lockedOn = campaign.lockedAt === null ? '' : dayAt(campaign.lockedAt)
  const standing = `Số liệu đã khóa ngày ${lockedOn}, sau đó không ai sửa được.`
  return {
    standing,
    method: [
      ['Nguồn', `Điều tra chọn mẫu của ${committee.vi}; không thay kết quả Thành phố, Bộ Nội vụ công bố`],
      ['Thời gian điều tra', `${dayRead(campaign.startsOn)} – ${dayRead(campaign.endsOn)}`],
      ['Tình trạng số liệu', standing],
      ['Phương pháp tính', results.method],
      ['Mã niêm phong khung', campaign.seal ?? ''],
      ['Số gốc', draw?.seed ?? ''],
      ['Nhật ký khi lập', headWords(head)],
      ['Phiên bản chương trình', codeVersion],
      ['Ngày lập', dayRead(today)],
    ] as const,
    footer: `${demo ? 'SỐ LIỆU MINH HỌA. ' : ''}Phương pháp: ${results.method}; khóa ngày ${lockedOn}; ${headWords(head)}.`,
  }
}

/** Where those who were hard to meet are less satisfied, those nobody met may be as well (specification §3.2a). */
export function slopeSentence({ results: { byVisits } }: Pick<SurveyFacts, 'results'>): string {
  const told = byVisits.flatMap(({ figure }) => (figure ? [figure.share] : []))
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined || !fallsOverVisits(byVisits)) return ''
  return `Người khó gặp hài lòng thấp hơn (${percent(first)} khi chỉ tính người trả lời sớm nhất, ${percent(last)} khi tính mọi người); kết quả có thể cao hơn sự thật.`
}

function mergeSentence({ results: { merges, isTooLow } }: SurveyFacts): string {
  const merged = merges.map(({ from, into }) => `${from.join(', ')} vào ${into.join(', ')}`).join('; ')
  return [
    merged && `Khi bù cho hộ không trả lời, vì ít hộ trả lời nên gộp ${merged}.`,
    isTooLow && 'Quá ít hộ trả lời để bù riêng từng tổ.',
  ]
    .filter(Boolean)
    .join(' ')
}
