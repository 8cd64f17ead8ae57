import { expect, test } from 'vitest'
import { exportFile } from '../../client/kiosk/export-file.ts'
import { waiting, withPairedTablet } from '../routes/tablet.ts'

test('what staff take away can be posted as it is: in batches the server takes, in order', async () => {
  const { says, stored, clock } = await withPairedTablet()
  clock.now += 10 * 60_000
  const given = Array.from({ length: 45 }, (_, i) => waiting(clock.now - 45_000 + i * 1000))
  const here = given.map((one) => ({ kiosk: 'a', given: one }))
  const elsewhere = { kiosk: 'b', given: waiting(clock.now) }
  const file = exportFile({ waiting: [...here, elsewhere], refused: [] }, 'a', clock.now)

  expect(file.batches.map(({ answers }) => answers.length)).toEqual([20, 20, 5])
  for (const batch of file.batches) expect((await says('answers', batch)).status).toBe(200)
  expect((await stored()).map(({ id }) => id)).toEqual(given.map(({ id }) => id))
  expect(file.others).toEqual([elsewhere])
})
