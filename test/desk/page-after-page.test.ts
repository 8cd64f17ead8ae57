import { afterEach, expect, test, vi } from 'vitest'
import type { Told } from '../../client/desk/api.ts'
import { allPages, wholeReport } from '../../client/desk/figures/page-after-page.ts'

type Page = { readonly rows: readonly string[]; readonly pages: number; readonly of: number }
const put = (a: Page, b: Page) => ({ ...a, rows: [...a.rows, ...b.rows] })
const lengthOf = (page: Page) => page

/** A server whose list may change between two questions. */
function server(lists: readonly (readonly string[])[]) {
  const asked: string[] = []
  const ask = async (page: string): Promise<Told<Page>> => {
    const list = lists[Math.min(asked.length, lists.length - 1)] ?? []
    asked.push(page)
    const from = (Number(page) - 1) * 2
    return { ok: true, value: { rows: list.slice(from, from + 2), pages: Math.ceil(list.length / 2), of: list.length } }
  }
  return { ask, asked }
}

afterEach(() => void vi.unstubAllGlobals())

test('the desk asks page after page and shows one list', async () => {
  const { ask, asked } = server([['a', 'b', 'c', 'd', 'e']])
  expect(await allPages(ask, lengthOf, put)).toMatchObject({ ok: true, value: { rows: ['a', 'b', 'c', 'd', 'e'] } })
  expect(asked).toEqual(['1', '2', '3'])
})

test('a row that comes while one reads is neither missed nor shown twice', async () => {
  const { ask } = server([
    ['a', 'c', 'd'],
    ['a', 'b', 'c', 'd'],
  ])
  expect(await allPages(ask, lengthOf, put)).toMatchObject({ value: { rows: ['a', 'b', 'c', 'd'] } })
})

test('where one page fails the whole has failed: half a list is not shown as if it were all', async () => {
  const failure = { problem: 'unreachable', message: 'Không kết nối được.' }
  const { ask } = server([['a', 'b', 'c']])
  const failing = async (page: string): Promise<Told<Page>> => (page === '2' ? { ok: false, failure } : ask(page))
  expect(await allPages(failing, lengthOf, put)).toEqual({ ok: false, failure })
})

test('the pages of a list of procedures are one list, with everybody who is below the target', async () => {
  const figures = (page: number) => ({ rows: [`r${page}`], below: [`b${page}`], tested: 2, pages: 2, of: 2 })
  const answer = vi.fn(async (address: string) => {
    const page = Number(new URL(address, 'http://desk').searchParams.get('page'))
    return Response.json({ report: 'breakdown', figures: figures(page) })
  })
  vi.stubGlobal('fetch', answer)
  const told = await wholeReport('breakdown', { period: '2026', by: 'procedure' })
  expect(told).toMatchObject({ ok: true, value: { figures: { rows: ['r1', 'r2'], below: ['b1', 'b2'], tested: 2 } } })
  expect(answer).toHaveBeenCalledTimes(2)
})
