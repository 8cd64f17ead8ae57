import { recount } from '../../db/queries/tallies.ts'
import { wrongSums } from '../figures/cells.ts'
import { command } from './command.ts'
import { count } from './in-vietnamese.ts'
import { withDatabase } from './with-database.ts'

/** Examples of each kind that are told. */
const mostTold = 20

export const verify = command({
  name: 'verify',
  summary: 'Đếm lại mọi phiếu và so với các bảng đếm, bảng tổng mà các con số được tính từ đó.',
  options: {},
  examples: ['', '--json'],
  notes: ['Chỉ đọc, không sửa gì. Mã thoát 1 khi có chỗ lệch.'],
  run: (terminal) =>
    withDatabase(terminal, async ({ db }) => {
      const counted = await recount(db, mostTold)
      const wrong = await wrongSums(db)
      const found = {
        ...counted,
        differences: counted.differences + wrong.length,
        examples: [...counted.examples, ...wrong.slice(0, mostTold)],
      }
      const { responses, tallied, differences, examples } = found
      const head = `Phiếu trả lời: ${count(responses)}. Trong bảng đếm: ${count(tallied)}.`
      if (differences === 0) return { document: found, text: [head, 'Khớp hoàn toàn.'] }
      return {
        document: found,
        code: 1,
        text: [
          head,
          `Lệch ở ${count(differences)} chỗ, ví dụ:`,
          ...examples.map(
            ({ tallied: kept, recounted, ...place }) =>
              `  ${Object.values(place).filter(Boolean).join(' ')}: bảng đếm ${kept}, đếm lại ${recounted}`,
          ),
        ],
      }
    }),
})
