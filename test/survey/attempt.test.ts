import { expect, test } from 'vitest'
import { judge } from '../../client/survey/attempt.ts'

const id = '019a9d4e-3c1b-7aa2-9d0e-1f2a3b4c5d6e'
const answer = (status: number, path: string, headers: Record<string, string> = {}) => ({
  ok: status >= 200 && status < 300,
  status,
  url: `https://khaosat.example.vn${path}`,
  headers: new Headers(headers),
})

test.each([429, 500, 502, 503, 504])('a busy or broken server, %i, is asked again', (status) => {
  expect(judge(answer(status, '/k/abc234'), id)).toEqual({ kind: 'again', asked: 0 })
})

test('the server is left in peace for as long as it asks', () => {
  expect(judge(answer(503, '/k/abc234', { 'Retry-After': '7' }), id)).toEqual({ kind: 'again', asked: 7000 })
  const date = { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' }
  expect(judge(answer(503, '/k/abc234', date), id)).toEqual({ kind: 'again', asked: 0 })
})

test.each([400, 404, 409, 410, 413, 422])(
  'what sending again cannot mend, %i, is left to the server’s page',
  (status) => {
    expect(judge(answer(status, '/k/abc234?lang=vi'), id)).toEqual({ kind: 'refused' })
  },
)

test('only the page of thanks for this very submission counts as recorded', () => {
  const page = `/done/${id}?lang=vi&again`
  const recorded = { kind: 'recorded', page: `https://khaosat.example.vn${page}` }
  expect(judge(answer(200, page), id)).toEqual(recorded)
  for (const other of ['/k/abc234', '/done/019a9d4e-0000-7aa2-9d0e-1f2a3b4c5d6e', `/login?next=/done/${id}`])
    expect(judge(answer(200, other), id)).toEqual({ kind: 'again', asked: 0 })
})

test('thanks that could not be drawn are no thanks yet: the same is sent again for the same receipt', () => {
  expect(judge(answer(503, `/done/${id}?lang=vi`), id)).toEqual({ kind: 'again', asked: 0 })
})
