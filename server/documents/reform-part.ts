import { aboutWords } from '../../surveys/documents/about.ts'
import type { Document } from '../../surveys/documents/document.ts'
import { type Texts, writingOf } from './draft.ts'
import type { Facts } from './facts.ts'
import { letter, provenance } from './letter.ts'
import { filled, paragraph } from './numbered.ts'
import { doneFacts, evaluationFacts, lowFacts } from './sentences.ts'
import { answersTable, casesTable, placesTable, targetsTable } from './tables.ts'

const id = 'reform'

/** What the report on administrative reform takes over: a passage in words, and the annex of its numbers. */
export function reformPart(facts: Facts, texts: Texts): Document {
  const { period, areas, units } = facts
  const write = (box: string, begin: string) => writingOf(id, box, texts, begin)
  const blocks = [
    { kind: 'heading', level: 1, text: 'ĐO LƯỜNG SỰ HÀI LÒNG CỦA NGƯỜI DÂN' } as const,
    write('evaluation', evaluationFacts(facts)),
    write('causes', lowFacts(facts)),
    write('solutions', doneFacts(facts)),
    { kind: 'heading', level: 1, text: 'PHỤ LỤC SỐ LIỆU' } as const,
    filled(targetsTable(facts)),
    filled(answersTable(facts)),
    filled(placesTable('Tỷ lệ hài lòng theo lĩnh vực', 'Lĩnh vực', areas.figures.rows)),
    filled(placesTable('Tỷ lệ hài lòng theo đơn vị', 'Đơn vị', units.figures.rows)),
    casesTable(facts),
    paragraph('Số liệu của phường tự đo; không thay kết quả do Thành phố và Bộ Nội vụ công bố.'),
  ]
  return {
    ...{ id, period: period.name, ...letter, day: facts.today, ...provenance(facts) },
    ...{ sort: 'BÁO CÁO', sign: 'BC-UBND' },
    subject: `Đo lường sự hài lòng trong báo cáo cải cách hành chính, ${aboutWords(id, period.name)}`,
    blocks: blocks.filter((block) => block !== undefined),
  }
}
