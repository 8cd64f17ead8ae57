import { expect, test } from 'vitest'
import { newTotpSecret, stepAt, stepOf, totpCode } from '../../../server/access/second-factor/totp.ts'
import { writtenCode } from '../../../server/access/second-factor/written-code.ts'

/** “12345678901234567890” of RFC 6238, appendix B, in base32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test.each([
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
])('RFC 6238: at second %i the code is %s', (second, code) => {
  const step = stepAt(second * 1000)
  expect(totpCode(secret, step, 8)).toBe(code)
  expect(totpCode(secret, step)).toBe(code.slice(2))
})

test('a code is good in its own half minute and those beside it, and in no other', () => {
  const at = 1_700_000_010_000
  const code = totpCode(secret, stepAt(at))
  const steps = [-61, -60, -31, -30, 0, 29, 30, 59, 60, 89].map((later) => stepOf(secret, code, at + later * 1000))
  const step = stepAt(at)
  expect(at % 30_000).toBe(0)
  expect(steps).toEqual([undefined, undefined, undefined, step, step, step, step, step, undefined, undefined])
})

test('what is no code of six digits is none', () => {
  for (const code of ['', '12345', '1234567', 'abcdef', '      ', '１２３４５６'])
    expect(stepOf(secret, code, 59_000)).toBeUndefined()
})

test('secrets are long, of letters a telephone takes, and never the same', () => {
  const secrets = Array.from({ length: 200 }, newTotpSecret)
  for (const one of secrets) expect(one).toMatch(/^[A-Z2-7]{32}$/)
  expect(new Set(secrets).size).toBe(200)
})

test('codes are read as people type them', () => {
  for (const typed of ['123456', ' 123 456 ', '123-456', '１２３ ４５６', '123.456'])
    expect([typed, writtenCode(typed)]).toEqual([typed, { kind: 'totp', code: '123456' }])
  for (const typed of ['k7m2q-hbtcv', 'K7M2Q HBTCV', ' k7m2qhbtcv '])
    expect([typed, writtenCode(typed)]).toEqual([typed, { kind: 'recovery', codes: ['k7m2qhbtcv'] }])
  for (const typed of ['', 'k7m2q', 'không nhớ', '1234567'])
    expect([typed, writtenCode(typed)]).toEqual([typed, { kind: 'recovery', codes: [] }])
})
