import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { office } from './command-line.ts'

test('a demonstration holds a whole survey: one invented form is found by lot, then all twelve of that interviewer', async () => {
  const { json, look } = office()
  const demo = () => json('demo', '--responses', '50', '--months', '2', '--campaign')
  const { campaign } = await demo()
  expect(campaign).toMatchObject({ invented: 12, byChoice: 1, found: 12 })
  expect((await demo()).campaign).toBeUndefined()
  const [held] = await look((db) => db.all<{ n: number }>(sql`select count(*) as n from sample_design`))
  expect(held?.n).toBe(campaign.answered - 12)
  expect(await json('verify')).toMatchObject({ differences: 0 })
  expect(await look(findUnlogged)).toEqual([])
  // The first administrator is whoever opens it: nobody who was invented can sign in.
  const [open] = await look((db) =>
    db.all<{ n: number }>(sql`select count(*) as n from staff where disabled_at is null`),
  )
  expect(open?.n).toBe(0)
  const [group] = await look((db) =>
    db.all<{ n: number }>(sql`select count(*) as n from responses join sample_design on response = responses.id
      group by campaign, stratum, weight, answered_at, received_at order by n limit 1`),
  )
  expect(group?.n).toBeGreaterThanOrEqual(5)
})
