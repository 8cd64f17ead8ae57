import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { wrongCases } from '../../server/cases/wrong-cases.ts'
import { openOffice, reply } from './office.ts'

/** A case that was taken and answered. */
async function answered() {
  const office = await openOffice('2027-01-11')
  const { number, receipt } = await office.wish('Chờ hai tiếng mới đến lượt')
  await office.act('an', number, 'taking')
  await office.act('an', number, 'reply', reply)
  const { db } = office.world
  const faults = async () => ({
    wrong: await wrongCases(db),
    unlogged: (await findUnlogged(db)).filter(({ kind }) => kind === 'case').map(({ id }) => id),
  })
  return { ...office, db, number, receipt, faults }
}

test('where nobody tampered there is nothing to tell, whatever happened to a case', async () => {
  const { act, author, receipt, number, faults } = await answered()
  await author(receipt, '/danh-gia', { rating: 'unsolved' })
  await act('chi', number, 'moving', { unit: 'tram-y-te', reason: 'Việc của trạm y tế' })
  expect(await faults()).toEqual({ wrong: [], unlogged: [] })
})

test.each([
  ['a state that was set by hand', `update cases set state = 'closed'`],
  ['a rating that was made up', `update cases set rating = 'solved'`],
  ['a holder that was changed', `update cases set holder = 'binh'`],
  ['a clock that was turned', `update cases set since = '2027-01-20'`],
])('%s is found', async (_, tampering) => {
  const { db, number, faults } = await answered()
  await db.run(sql.raw(tampering))
  expect((await faults()).wrong).toEqual([number])
})

test('what happened to a case is neither changed nor removed, and a line of the log that is missing is told', async () => {
  const { db, number, faults } = await answered()
  await expect(db.run(sql`update case_events set done = 'mended'`)).rejects.toThrow()
  await expect(db.run(sql`delete from case_events`)).rejects.toThrow()
  await db.run(
    sql`insert into case_events ("case", n, "on", kind, "by", rating) values (${Number(number)}, 3, '2027-01-12', 'rated', '', 'solved')`,
  )
  await db.run(sql`update cases set state = 'closed', rating = 'solved', events = 4`)
  expect(await faults()).toEqual({ wrong: [], unlogged: [number] })
})
