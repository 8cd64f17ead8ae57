import { addDeed } from '../../db/queries/deeds.ts'
import { countAgain, recount } from '../../db/queries/tallies.ts'
import { settleCells, wrongSums } from '../figures/cells.ts'
import type { World } from '../world.ts'
import { command } from './command.ts'
import { count } from './in-vietnamese.ts'
import { withDatabase } from './with-database.ts'

/** Examples of each kind that are told. */
const mostTold = 20

export const verify = command({
  name: 'verify',
  summary: 'Đếm lại mọi phiếu và đối chiếu với các bảng tổng hợp dùng để tính số liệu.',
  options: { repair: { type: 'boolean', tells: 'Chỗ nào lệch thì đếm lại từ các phiếu; dừng máy chủ trước khi chạy' } },
  examples: ['', '--json', '--repair'],
  notes: [
    'Chỉ đọc, không sửa gì, trừ khi có --repair. Mã thoát 1 khi có chỗ lệch.',
    'Phiếu không bao giờ bị sửa: --repair chỉ viết lại các bảng tổng hợp, và việc đó được ghi vào nhật ký.',
  ],
  run: (terminal, { repair = false }) =>
    withDatabase(terminal, async ({ db }) => {
      const found = await differencesIn(db)
      if (found.differences === 0 || !repair) return { document: found, ...told(found) }

      await countAgain(db)
      await settleCells(db)
      const subject = JSON.stringify({ differences: found.differences, tallied: found.tallied })
      await addDeed(db, { at: terminal.now(), by: 'verify', what: 'counted-again', subject })
      const left = await differencesIn(db)
      const { text, code } = told(left)
      return {
        document: { ...left, repaired: found.differences },
        text: [...told(found).text, 'Đã đếm lại.', ...text],
        code,
      }
    }),
})

async function differencesIn(db: World['db']) {
  const counted = await recount(db, mostTold)
  const wrong = await wrongSums(db)
  return {
    ...counted,
    differences: counted.differences + wrong.length,
    examples: [...counted.examples, ...wrong.slice(0, mostTold)],
  }
}

function told({ responses, tallied, differences, examples }: Awaited<ReturnType<typeof differencesIn>>) {
  const head = `Phiếu trả lời: ${count(responses)}. Trong bảng tổng hợp: ${count(tallied)}.`
  if (differences === 0) return { text: [head, 'Khớp hoàn toàn.'], code: 0 }
  const lines = examples.map(
    ({ tallied: kept, recounted, ...place }) =>
      `  ${Object.values(place).filter(Boolean).join(' ')}: bảng tổng hợp ${kept}, đếm lại ${recounted}`,
  )
  return { text: [head, `Lệch ở ${count(differences)} chỗ, ví dụ:`, ...lines], code: 1 }
}
