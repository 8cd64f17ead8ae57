import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import type { Db } from '../../../db/db.ts'
import { migrate } from '../../../db/migrate.ts'
import { openFile } from '../../../db/open-file.ts'
import { addNewResponses } from '../../../db/queries/bulk-responses.ts'
import { commentPage } from '../../../db/queries/comments.ts'
import type { Response } from '../../../db/queries/responses.ts'
import { commentOn } from '../../../server/commands/demo/comments.ts'
import { randomFrom } from '../../../server/commands/demo/random.ts'
import { settleComments } from '../../../server/comments/settle.ts'
import { migrationsFolder } from '../../../server/doors/open-database.ts'
import { oneDay } from '../../../surveys/grammar/calendar.ts'
import { wantedIn } from '../../../surveys/grammar/words/search.ts'
import { median } from '../quantile.ts'
import type { Row } from '../row.ts'

const comments = 100_000
const times = 15
const since = Date.parse('2026-01-05T09:00:00+07:00')

/** What is searched, and the same as one bare LIKE over the column that is kept for it. */
const searches: readonly (readonly [typed: string, column: 'marked' | 'folded', pattern: string])[] = [
  ['cho lau', 'folded', '% cho %'],
  ['chờ', 'marked', '% chờ %'],
  ['huong*', 'folded', '% huong%'],
  ['"không phải chờ"', 'marked', '% không phải chờ %'],
  ['vneid', 'folded', '% vneid %'],
  ['không có từ này', 'marked', '% từ %'],
]

/**
 * A page of the search over a hundred thousand comments, with how many were found, beside one bare LIKE that only counts;
 * and the release of all of them, which happens once.
 */
export async function searching({ folder }: { readonly folder: string }): Promise<Row[]> {
  const db = await openFile(`file:${join(folder, 'comments.db')}`)
  await migrate(db, migrationsFolder)
  await fill(db)
  const released = await took(() => settleComments({ db, now: () => since + 400 * oneDay }))
  const rows: Row[] = [{ measure: 'release of 100,000 comments, once', ours: released, unit: 'ms' }]
  for (const [typed, column, pattern] of searches) {
    const [ours, baseline]: [number[], number[]] = [[], []]
    const bare = { sql: `select count(*) from comments where ${column} like ?`, args: [pattern] }
    for (let i = 0; i < times; i++) {
      ours.push(await took(() => commentPage(db, { units: 'all', words: wantedIn(typed) }, 1)))
      baseline.push(await took(() => db.$client.execute(bare)))
    }
    const [one, other] = [median(ours), median(baseline)]
    const goal = { most: 3 }
    const measure = `comments found by ${typed}, 100,000, p50`
    rows.push({ measure, ours: one, unit: 'ms', baseline: other, ratio: one / other, goal })
  }
  db.$client.close()
  return rows
}

async function took(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

async function fill(db: Db): Promise<void> {
  const random = randomFrom('comments')
  for (let done = 0; done < comments; done += 5000)
    await addNewResponses(
      db,
      Array.from({ length: 5000 }, (_, i) => responseOn(random, done + i)),
    )
}

function responseOn(random: ReturnType<typeof randomFrom>, i: number): Response {
  let comment: string | undefined
  while (comment === undefined)
    comment = commentOn(random, { area: 'ho-tich' }, 'desk', 1 + Math.floor(random.between(0, 5)))
  const at = since + (i % 300) * oneDay
  const context = { unit: 'a', area: 'ho-tich', procedure: '', channel: 'desk', stream: 'volunteer' } as const
  return {
    ...{ id: uuidv7(), exportId: uuidv7(), answeredAt: at, receivedAt: at, touchpoint: `t${i % 12}`, ...context },
    ...{ questionnaire: 'one-stop', version: 1, pattern: '555550', overall: 5, details: {}, comment },
    ...{ contentHash: 'hash', receiptKey: '', source: 'demo' },
  }
}
