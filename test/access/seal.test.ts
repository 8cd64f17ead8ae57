import { expect, test } from 'vitest'
import { keysFor } from '../../server/access/keys.ts'
import { seal, unseal } from '../../server/access/seal.ts'

const before = { secret: 'the secret of last year, long enough', formerSecrets: [] }
const now = { secret: 'the secret of this year, long enough', formerSecrets: [before.secret] }
const phone = '0912345678'

test('what was sealed under last year’s secret opens after the secret was changed', async () => {
  const sealed = await seal(keysFor(before, 'contact'), phone, '42')
  expect(await unseal(keysFor(now, 'contact'), sealed, '42')).toBe(phone)
  expect((await seal(keysFor(now, 'contact'), phone, '42')).key).not.toBe(sealed.key)
})

test('with the former secret forgotten, or a key for something else, nothing opens', async () => {
  const sealed = await seal(keysFor(before, 'contact'), phone, '42')
  expect(await unseal(keysFor({ ...now, formerSecrets: [] }, 'contact'), sealed, '42')).toBeUndefined()
  expect(await unseal(keysFor(before, 'slip'), sealed, '42')).toBeUndefined()
})

test('whoever lays a contact beside another case cannot open it there', async () => {
  const keys = keysFor(now, 'contact')
  const sealed = await seal(keys, phone, '42')
  expect(await unseal(keys, sealed, '43')).toBeUndefined()
})

test('a changed, shortened or emptied contact does not open', async () => {
  const keys = keysFor(now, 'contact')
  const { key, sealed } = await seal(keys, phone, '42')
  const bytes = Buffer.from(sealed, 'base64url')
  for (const [i] of bytes.entries()) {
    const changed = Buffer.from(bytes)
    changed[i] = (changed[i] ?? 0) ^ 1
    expect(await unseal(keys, { key, sealed: changed.toString('base64url') }, '42')).toBeUndefined()
  }
  for (const length of [0, 5, 12, bytes.length - 1])
    expect(await unseal(keys, { key, sealed: bytes.subarray(0, length).toString('base64url') }, '42')).toBeUndefined()
})

test('the same number sealed twice looks different, and nothing of it can be read', async () => {
  const keys = keysFor(now, 'contact')
  const [one, other] = await Promise.all([seal(keys, phone, '42'), seal(keys, phone, '42')])
  expect(one.sealed).not.toBe(other.sealed)
  expect(Buffer.from(one.sealed, 'base64url').includes(phone)).toBe(false)
})
