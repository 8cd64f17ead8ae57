import { expect, test } from 'vitest'
import { isPin } from '../../client/kiosk/pin.ts'
import { hashPin } from '../../server/kiosks/pin.ts'

test('the tablet knows the PIN by the hash the server made, and no other', async () => {
  const hash = await hashPin('402917')
  expect(await isPin('402917', hash)).toBe(true)
  expect(await isPin('402918', hash)).toBe(false)
  expect(await isPin('', hash)).toBe(false)
})

test('a hash that cannot be read opens nothing', async () => {
  await expect(isPin('402917', 'pbkdf2-sha256$0$$')).rejects.toThrow()
  expect(await isPin('402917', 'pbkdf2-sha256$1000$c2FsdA$')).toBe(false)
})
