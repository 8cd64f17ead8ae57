import { aboutWords } from '../../surveys/documents/about.ts'
import type { Document } from '../../surveys/documents/document.ts'
import { type Texts, writingOf } from './draft.ts'
import type { Facts } from './facts.ts'
import { letter, provenance } from './letter.ts'
import { filled, list, numbered, paragraph } from './numbered.ts'
import { changeSentence, doneFacts, findingSentence, lowFacts, targetSentences, verdictCounts } from './sentences.ts'
import {
  answersTable,
  casesTable,
  improvementsTable,
  placesChart,
  placesTable,
  targetsTable,
  themesTable,
} from './tables.ts'

const id = 'measurement'

/** The whole report of a period: what was measured, what people said, what was done, what the office makes of it. */
export function measurementReport(facts: Facts, texts: Texts): Document {
  const { period, cases } = facts
  const write = (box: string, begin: string) => writingOf(id, box, texts, begin)
  return {
    ...{ id, period: period.name, ...letter, day: facts.today, ...provenance(facts) },
    ...{ sort: 'BÁO CÁO', sign: 'BC-UBND' },
    subject: `Kết quả đo lường sự hài lòng của người dân ${aboutWords(id, period.name)}`,
    blocks: numbered([
      { title: 'Tóm tắt', blocks: [list(targetSentences(facts)), paragraph(findingSentence(facts))] },
      { title: 'Kết quả so với chỉ tiêu', blocks: [filled(targetsTable(facts)), filled(answersTable(facts))] },
      ...ofPlaces(facts),
      { title: 'Thay đổi so với kỳ trước', blocks: [paragraph(changeSentence(facts))] },
      { title: 'Ý kiến của người dân', blocks: [filled(themesTable(facts))] },
      { title: 'Trả lời người dân', blocks: [cases.all.received > 0 ? casesTable(facts) : undefined] },
      { title: 'Việc đã làm', blocks: [filled(improvementsTable(facts))] },
      {
        title: 'Đánh giá và giải pháp',
        blocks: [
          write('evaluation', verdictCounts(facts)),
          write('causes', lowFacts(facts)),
          write('solutions', doneFacts(facts)),
        ],
      },
      { title: 'Phương pháp', blocks: [paragraph(methodWords)] },
    ]),
  }
}

/** Areas, units and factors, each as a table, and drawn where there are not too many. */
function ofPlaces({ areas, units, factors }: Facts) {
  const { target } = areas.figures
  return [
    {
      title: 'Kết quả theo lĩnh vực, đơn vị',
      blocks: [
        placesChart('Tỷ lệ hài lòng theo lĩnh vực', areas.figures.rows, target),
        filled(placesTable('Tỷ lệ hài lòng theo lĩnh vực', 'Lĩnh vực', areas.figures.rows)),
        filled(placesTable('Tỷ lệ hài lòng theo đơn vị', 'Đơn vị', units.figures.rows)),
      ],
    },
    {
      title: 'Các yếu tố',
      blocks: [
        placesChart('Tỷ lệ hài lòng theo yếu tố', factors.figures.rows, target),
        filled(placesTable('Tỷ lệ hài lòng theo yếu tố', 'Yếu tố', factors.figures.rows)),
      ],
    },
  ]
}

const methodWords =
  'Người dân trả lời tự nguyện qua mã QR, máy tính bảng, phiếu mời ngẫu nhiên hoặc điều tra chọn mẫu; mỗi nguồn phiếu được tính riêng. Kết quả được tính theo cơ cấu hồ sơ đã giải quyết, kèm khoảng tin cậy 95%. Chỉ tiêu chỉ được kết luận bằng nguồn phiếu mà kế hoạch quy định; khi khoảng tin cậy còn chứa mức chỉ tiêu thì chưa đủ căn cứ kết luận. Báo cáo này không thay kết quả đo lường do Thành phố và Bộ Nội vụ công bố.'
