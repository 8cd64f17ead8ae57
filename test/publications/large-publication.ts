import { sql } from 'drizzle-orm'
import type { Db } from '../../db/db.ts'
import { publications } from '../../db/schema.ts'
import { targets } from '../../surveys/targets/index.ts'

const numbers = (many: number) => Array.from({ length: many }, (_, i) => i)
/** No two alike, so that nothing is pressed better than in earnest. */
const shareOf = (i: number, turn: number) => 0.8 + ((i * 37 + turn * 53) % 190) / 1000
const around = (share: number) => ({ low: share - 0.0317, high: Math.min(1, share + 0.0243) })

/** Every figure of a period as it is stored, of eight targets in three sources and twelve areas in two. */
function figuresOf(turn: number) {
  const eight = [...targets, ...targets].slice(0, 8)
  const rows = eight.flatMap((target, i) =>
    (['sample', 'volunteer', 'invited'] as const).map((stream, s) => {
      const share = shareOf(i * 3 + s, turn)
      const figure = { share, interval: around(share), gate: 'publish' }
      const title = { vi: `${target.title.vi} (${i + 1})`, en: `${target.title.en} (${i + 1})` }
      return {
        target: { ...target, id: `${target.id}-${i}`, title },
        ...{ stream, decides: stream === target.stream, method: 'overall-share.1', n: 400 + i * 131 + s * 17 },
        received: 450 + i,
        ...{ estimate: { unweighted: figure }, verdict: { status: 'met' } },
      }
    }),
  )
  const areas = numbers(12).flatMap((i) =>
    (['volunteer', 'invited'] as const).map((stream, s) => {
      const share = shareOf(i * 5 + s, turn + 7)
      const name = `Lĩnh vực thứ ${i + 1}: thành lập và hoạt động của tổ hợp tác`
      const about = { level: 'area', id: `linh-vuc-${i}`, about: 'procedures', name, stream, decides: false }
      return { ...about, method: 'overall-share.1', n: 60 + i * 41, share, ...around(share), strata: [], closed: 'few' }
    }),
  )
  const differences = rows.map(({ target, stream }) => ({ target: target.id, stream }))
  const hiddenAreas = [{ about: 'procedures', stream: 'volunteer', n: 31 }]
  return { targets: { figures: rows }, exclusions: [], differences, open: { figures: areas, hiddenAreas } }
}

const quarters = [2026, 2027].flatMap((year) => numbers(4).map((i) => `${year}-Q${i + 1}`))

/** Eight quarters of a large ward, the last of them published three times, unless other periods are named. */
export async function publishLarge(db: Db, periods = [...quarters, '2027-Q4', '2027-Q4']): Promise<void> {
  await db.run(sql`drop trigger if exists publications_are_confirmed`)
  const all = periods.map((period, turn) => ({ period, turn }))
  for (const { period, turn } of all) {
    const revision = all.filter((one) => one.period === period && one.turn <= turn).length
    const figures = figuresOf(turn)
    const row = {
      publishedBy: 'test',
      codeVersion: '1',
      dataHash: String(turn),
      counted: 9000,
      excluded: 40,
      reason: '',
    }
    await db.insert(publications).values({ period, revision, publishedAt: 1_790_000_000_000, figures, ...row })
  }
}
