import { expect, test } from 'vitest'
import { readCatalogue, writeCatalogue } from '../../db/queries/catalogue.ts'
import { loadStarterCatalogue, starterCatalogue } from '../../server/doors/starter-catalogue.ts'
import { openDb, opening } from '../world.ts'

test('the starter catalogue is whole: no fault, the ward’s units, real procedures', async () => {
  const { catalogue, faults } = starterCatalogue()
  expect(faults).toEqual([])
  const kept = await readCatalogue(await openDb())
  expect(kept.procedures).toHaveLength(catalogue.procedures.length)
  expect(kept.procedures.find(({ code }) => code === '2.000815')).toMatchObject({ area: 'chung-thuc', retiredAt: null })
})

test('a repealed procedure is kept for history and out of use', async () => {
  const { catalogue } = starterCatalogue()
  const repealed = catalogue.procedures.find(({ retired }) => retired)?.code
  const kept = await readCatalogue(await openDb())
  expect(kept.procedures.find(({ code }) => code === repealed)?.retiredAt).toBe(opening)
})

test('a second start leaves the catalogue as the ward has changed it', async () => {
  const db = await openDb()
  const { catalogue } = starterCatalogue()
  const fewer = { ...catalogue, procedures: catalogue.procedures.slice(0, 3) }
  await writeCatalogue(db, fewer, opening + 1)
  expect(await loadStarterCatalogue(db, opening + 2)).toBe(false)
  const { procedures } = await readCatalogue(db)
  expect(procedures.filter(({ retiredAt }) => retiredAt === null).length).toBeLessThanOrEqual(3)
})
