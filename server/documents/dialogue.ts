import { aboutWords } from '../../surveys/documents/about.ts'
import type { Document } from '../../surveys/documents/document.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { type Texts, writingOf } from './draft.ts'
import type { Facts } from './facts.ts'
import { letter, provenance } from './letter.ts'
import { filled, numbered } from './numbered.ts'
import { doneFacts } from './sentences.ts'
import { casesTable, improvementsTable, themesTable } from './tables.ts'

const id = 'dialogue'

/** Minutes of a dialogue with citizens: what they had raised before it, what was said at it, what was answered and by when. */
export function dialogueMinutes(facts: Facts, texts: Texts): Document {
  const { period, cases } = facts
  const write = (box: string, begin: string) => writingOf(id, box, texts, begin)
  const { signer: _, ...head } = letter
  return {
    ...{ id, period: period.name, ...head, day: facts.today, ...provenance(facts), signer: undefined },
    ...{ sort: 'BIÊN BẢN', sign: 'BB-UBND' },
    subject: `Đối thoại với người dân ${aboutWords(id, period.name)}`,
    blocks: [
      ...numbered([
        { title: 'Thời gian, địa điểm, thành phần', blocks: [write('meeting', meeting)] },
        {
          title: 'Người dân nêu qua khảo sát',
          blocks: [filled(themesTable(facts)), cases.all.received > 0 ? casesTable(facts) : undefined],
        },
        { title: 'Việc phường đã trả lời', blocks: [filled(summariesTable(facts))] },
        { title: 'Việc phường đã làm', blocks: [filled(improvementsTable(facts))] },
        { title: 'Ý kiến nêu tại buổi đối thoại', blocks: [write('spoken', spokenFrom(facts))] },
        { title: 'Trả lời và thời hạn thực hiện', blocks: [write('answers', doneFacts(facts))] },
      ]),
      { kind: 'signatures', of: ['CHỦ TRÌ', 'THƯ KÝ', 'ĐẠI DIỆN NGƯỜI DÂN'] },
    ],
  }
}

const meeting =
  'Thời gian: [giờ, ngày].\nĐịa điểm: [nơi họp].\nChủ trì: [chức vụ, họ tên]. Thư ký: [chức vụ, họ tên].\nThành phần: [số người dự].'

/** What was asked for and what was done, in the words that were approved for everybody. */
const summariesTable = ({ summaries, nameOf }: Facts) => ({
  kind: 'table' as const,
  title: 'Việc người dân nêu và phường đã trả lời',
  columns: [
    { title: 'Lĩnh vực', holds: 'words' as const },
    { title: 'Người dân nêu', holds: 'words' as const, wide: true as const },
    { title: 'Phường đã làm', holds: 'words' as const, wide: true as const },
    { title: 'Trả lời ngày', holds: 'day' as const },
  ],
  rows: summaries.map(({ area, said, did, answeredOn }) => [
    nameOf(area),
    said,
    did,
    answeredOn ? { day: answeredOn } : null,
  ]),
})

function spokenFrom({ comments, period }: Facts): string {
  const raised = comments.themes.slice(0, 3).map(({ name, n }) => `${name}: ${count(n)} ý kiến qua khảo sát.`)
  const from = `Từ ngày ${dayRead(period.firstDay)} đến ngày ${dayRead(period.lastDay)}, người dân gửi ${count(comments.all)} ý kiến.`
  return [from, ...raised, 'Tại buổi đối thoại: [ý kiến]'].join('\n')
}
