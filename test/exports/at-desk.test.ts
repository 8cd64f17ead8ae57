import { describe, expect, test } from 'vitest'
import { rowsFrom } from '../../client/desk/answers-workbook.ts'
import { linesIn } from '../../client/desk/receive-file.ts'
import { exportStream, unhurried } from '../../server/routes/export-stream.ts'
import { atTheDesk } from '../routes/at-the-desk.ts'

async function withAnswers(n: number) {
  const desk = await atTheDesk()
  await desk.people(n)
  const get = (query: string) =>
    desk.app.request(`/api/v1/responses/export?${query}`, { headers: { Cookie: desk.cookie } })
  return { ...desk, get }
}

describe('what cannot be exported is refused, and no line says it was', () => {
  test.each(['format=xls', 'format=csv&period=2026-Q5', '', 'period=2026-Q3'])('“%s”', async (query) => {
    const { get, ask } = await withAnswers(5)
    expect((await get(query)).status).toBe(400)
    const { lines } = (await ask('GET', '/log')).body
    expect(lines.filter(({ act }: { act: string }) => act === 'xuất phiếu')).toEqual([])
  })
})

test('every format has the same answers, a row each, with the day and no hour', async () => {
  const { get } = await withAnswers(450)
  const csv = await (await get('format=csv&period=2026-Q3')).text()
  const semicolons = await (await get('format=csv-semicolon&period=2026-Q3')).text()
  const rows = rowsFrom(await (await get('format=ndjson&period=2026-Q3')).text())
  expect(csv.startsWith('"id","answered_at"')).toBe(true)
  const bytes = new Uint8Array(await (await get('format=csv&period=2026-Q3')).arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(csv.split('\r\n')).toHaveLength(452)
  expect(semicolons.replaceAll('";"', '","').split('\r\n')).toHaveLength(452)
  expect(rows).toHaveLength(451)
  expect(new Set(rows.slice(1).map(([id]) => id)).size).toBe(450)
  expect(rows[1]?.[1]).toEqual({ day: '2026-08-12' })
  expect(csv).not.toMatch(/\d\d:\d\d/)
})

test('only the period that was asked for is in it, and what is not counted yet is not', async () => {
  const { get, people } = await withAnswers(10)
  const may = Date.parse('2026-05-12T09:00:00+07:00')
  await people(10, { answeredAt: may, receivedAt: may })
  const rowsOf = async (query: string) => rowsFrom(await (await get(`format=ndjson&${query}`)).text()).length - 1
  expect([await rowsOf('period=2026-Q3'), await rowsOf('period=2026-05'), await rowsOf('')]).toEqual([10, 10, 20])
  expect(await rowsOf('period=2026-KBC-6T')).toBe(10)
  await people(3)
  expect(await rowsOf('period=2026-Q3')).toBe(10)
})

test('its line stands in the log before its first byte, with the period', async () => {
  const { get, ask } = await withAnswers(5)
  const res = await get('format=csv&period=2026-Q3')
  const [line] = (await ask('GET', '/log')).body.lines
  expect(line).toMatchObject({ act: 'xuất phiếu', person: 'Nguyễn Thị Lan' })
  expect(res.headers.get('X-Rows-At-Most')).toBe('5')
  await res.body?.cancel()
})

describe('whoever stops taking it stops the reading', () => {
  /** Counts how many pages were read, and whether the reading was ended. */
  function counted(many: number) {
    const seen = { pages: 0, isEnded: false }
    async function* pages() {
      try {
        for (; seen.pages < many; ) {
          seen.pages++
          yield ['x']
        }
      } finally {
        seen.isEnded = true
      }
    }
    return { seen, stream: exportStream(unhurried(pages()), { head: 'head\n', lineOf: (row) => `${row}\n` }) }
  }

  test('after a few pages', async () => {
    const { seen, stream } = counted(1000)
    const reader = stream.getReader()
    await reader.read()
    await reader.read()
    await reader.cancel()
    expect(seen.isEnded).toBe(true)
    expect(seen.pages).toBeLessThan(5)
  })

  test('nobody reads ahead of whoever takes it slowly', async () => {
    const { seen, stream } = counted(1000)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(seen.pages).toBeLessThan(3)
    await stream.cancel()
  })

  test('and whoever takes all of it has all of it', async () => {
    const { seen, stream } = counted(7)
    expect(await new Response(stream).text()).toBe(`head\n${'x\n'.repeat(7)}`)
    expect(seen).toEqual({ pages: 7, isEnded: true })
  })
})

test('lines are counted across parts, empty ones too', () => {
  expect(['', 'a', 'a\n', '\n\n', 'a\r\nb\r\n'].map((text) => linesIn(new TextEncoder().encode(text)))).toEqual([
    ...[0, 0, 1, 2, 2],
  ])
})
