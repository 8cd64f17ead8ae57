import { expect, test } from 'vitest'
import { judge } from '../../client/survey/attempt.ts'

const to = 'https://khaosat.example.vn/k/abc234?lang=vi'
const token = 'Wl6tAuPbiQ0XWaiq2pjP3VxX4OZbS0fI5gE0Qv9sQhU'
const answer = (status: number, path: string, headers: Record<string, string> = {}) => ({
  ok: status >= 200 && status < 300,
  status,
  url: `https://khaosat.example.vn${path}`,
  headers: new Headers(headers),
})

test.each([429, 500, 502, 503, 504])('a busy or broken server, %i, is asked again', (status) => {
  expect(judge(answer(status, '/k/abc234'), to)).toEqual({ kind: 'again', asked: 0 })
})

test('the server is left in peace for as long as it asks', () => {
  expect(judge(answer(503, '/k/abc234', { 'Retry-After': '7' }), to)).toEqual({ kind: 'again', asked: 7000 })
  const date = { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' }
  expect(judge(answer(503, '/k/abc234', date), to)).toEqual({ kind: 'again', asked: 0 })
})

test.each([400, 404, 409, 410, 413, 422])(
  'what sending again cannot mend, %i, is left to the server’s page',
  (status) => {
    expect(judge(answer(status, '/k/abc234?lang=vi'), to)).toEqual({ kind: 'refused' })
  },
)

test('only a page of thanks of ours counts as recorded', () => {
  const page = `/done/${token}?lang=vi`
  const recorded = { kind: 'recorded', page: `https://khaosat.example.vn${page}` }
  expect(judge(answer(200, page), to)).toEqual(recorded)
  for (const other of ['/k/abc234', `/login?next=/done/${token}`])
    expect(judge(answer(200, other), to)).toEqual({ kind: 'again', asked: 0 })
  const elsewhere = { ...answer(200, page), url: `http://wifi.example/done/${token}` }
  expect(judge(elsewhere, to)).toEqual({ kind: 'again', asked: 0 })
})

test('thanks that could not be drawn are no thanks yet: the same is sent again for the same receipt', () => {
  expect(judge(answer(503, `/done/${token}?lang=vi`), to)).toEqual({ kind: 'again', asked: 0 })
})
