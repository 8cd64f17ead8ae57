import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { dataRequests } from '../../../db/schema.ts'
import { nextDeletions } from '../../../server/acts/retention/next-deletions.ts'
import { tidy } from '../../../server/acts/retention/tidy.ts'
import { openDesk } from '../../open-desk.ts'

/** What is deleted next of one rule. */
const nextOf = async (world: Parameters<typeof nextDeletions>[0], rule: string) =>
  (await nextDeletions(world)).find(({ id }) => id === rule)

test('what is told to be deleted next is deleted on that day, and not on the day before', async () => {
  const { world, clock } = await openDesk()
  const contact = (number: number, day: string) =>
    world.db.run(sql`insert into contacts ("case", kind, key, sealed, consented_on, delete_on)
      select ${number}, 'phone', 'x', 'x', '2026-10-05', ${day}`)
  await world.db.run(sql`pragma foreign_keys = off`)
  await contact(1, '2026-11-20')
  await contact(2, '2026-11-20')
  await contact(3, '2026-12-01')
  expect(await nextOf(world, 'contacts')).toMatchObject({ days: 180, next: { rows: 2 } })
  const day = (await nextOf(world, 'contacts'))?.next?.day ?? ''
  const at = (time: string) => Date.parse(`${day}T${time}+07:00`)
  clock.now = at('00:00:00') - 1
  expect(await tidy(world)).toMatchObject({ contacts: 0 })
  clock.now = at('23:59:59')
  expect(await tidy(world)).toMatchObject({ contacts: 2 })
  expect(await nextOf(world, 'contacts')).toMatchObject({ next: { rows: 1 } })
})

test('the register is kept for five years from the day a request was done with; one that is open is kept', async () => {
  const { world } = await openDesk()
  const one = { kind: 'view', way: 'post', receivedOn: '2026-10-01', at: 1, by: 'x' } as const
  await world.db.insert(dataRequests).values({ ...one, id: 'a', reference: '1' })
  expect(await nextOf(world, 'data-requests')).toMatchObject({ next: null })
  await world.db.insert(dataRequests).values({ ...one, id: 'b', reference: '2', doneOn: '2026-10-05', outcome: 'done' })
  expect(await nextOf(world, 'data-requests')).toMatchObject({ days: 1825, next: { day: '2031-10-05', rows: 1 } })
})

test('where nothing is kept nothing is told to be deleted', async () => {
  const { world } = await openDesk()
  expect(await nextOf(world, 'slips')).toMatchObject({ name: 'phiếu mời cũ', days: 400, next: null })
})
