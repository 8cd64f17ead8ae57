import { expect, test } from 'vitest'
import { posterAddress, returnAddress, signInAddress, withChoices } from '../../client/desk/address.ts'

test('what is not chosen leaves no trace in the address', () => {
  expect(withChoices('/desk/areas', { period: '2026-Q4', by: undefined })).toBe('/desk/areas?period=2026-Q4')
  expect(withChoices('/desk/areas', {})).toBe('/desk/areas')
  expect(posterAddress('abc234', 'a4')).toBe('/desk/posters/abc234?size=a4')
})

test('after signing in one comes back to the page that was asked for', () => {
  const wanted = '/desk/areas?by=unit&period=2026-Q3'
  const back = new URL(signInAddress(wanted), 'http://localhost').searchParams.get('return') ?? undefined
  expect(returnAddress(back)).toBe(wanted)
})

test('the overview needs no note to come back to', () => {
  expect(signInAddress('/desk/')).toBe('/desk/sign-in')
  expect(returnAddress(undefined)).toBe('/desk/')
})

test('nobody is sent outside the desk, nor round in a circle', () => {
  const elsewhere = [
    '//evil.example/desk/',
    'https://evil.example/desk/',
    '/desk/../k/abc',
    'javascript:alert(1)',
    '/k/abc',
  ]
  for (const wanted of [...elsewhere, '/desk/sign-in', 'http://', '\\\\evil.example\\desk\\'])
    expect([wanted, returnAddress(wanted)]).toEqual([wanted, '/desk/'])
})
