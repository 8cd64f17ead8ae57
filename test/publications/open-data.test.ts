import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'papaparse'
import { afterAll, expect, test } from 'vitest'
import { atTheDesk } from '../routes/at-the-desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'sipas-open-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const online = { channel: 'online', questionnaire: 'online', procedure: '' } as const
const unhappy = { pattern: '111110', overall: 1 } as const

/** A ward whose quarter is published: hộ tịch and chứng thực at the desk and online, weighted to their dossiers. */
async function aWard(unhappyOnline = 10) {
  const desk = await atTheDesk()
  const closed = async (area: string, channel: string, n: number) => {
    const entry = { month: '2026-08', area, procedure: '', channel, closed: n }
    expect((await desk.ask('PUT', '/populations', entry)).status).toBe(200)
  }
  await desk.people(150, { procedure: '' })
  await desk.people(20, { ...unhappy, procedure: '' })
  await desk.people(90, { area: 'chung-thuc', procedure: '' })
  await desk.people(12, { ...unhappy, area: 'chung-thuc', procedure: '' })
  await desk.people(60, online)
  await desk.people(unhappyOnline, { ...unhappy, ...online })
  await closed('ho-tich', 'desk', 900)
  await closed('chung-thuc', 'desk', 2100)
  await closed('ho-tich', 'online', 400)
  const get = (path: string, headers = {}) =>
    desk.app.request(path, { headers: { 'Accept-Language': 'vi', ...headers } })
  return { ...desk, get, publish: () => desk.publish('2026-Q3') }
}

type Row = { readonly [column: string]: string }
const rowsOf = (csv: string) => parse<Row>(csv, { header: true, skipEmptyLines: true }).data

test('what is not published has no open data, and what was published before there were any says so', async () => {
  const { get, publish, db } = await aWard()
  expect((await get('/du-lieu/2026-Q3.csv')).status).toBe(404)
  expect((await get('/du-lieu/2026-Q3/1.csv')).status).toBe(404)
  expect(await (await get('/du-lieu')).text()).toContain('Chưa có kỳ nào có số liệu mở.')
  await publish()
  await db.$client.execute('drop trigger publications_stay')
  await db.$client.execute(`update publications set figures = json_remove(figures, '$.open')`)
  const old = await get('/du-lieu/2026-Q3/1.csv')
  expect(old.status).toBe(404)
  expect(await old.text()).toContain('trước khi có số liệu mở')
  expect(await (await get('/du-lieu')).text()).toContain('Chưa có kỳ nào có số liệu mở.')
})

test.each([
  '/du-lieu/2026-Q3/2.csv',
  '/du-lieu/2026-Q9.csv',
  '/du-lieu/x/1.csv',
  '/du-lieu/2026-Q3/0.csv-metadata.json',
])('there is nothing at %s', async (path) => {
  const { get, publish } = await aWard()
  await publish()
  expect((await get(path)).status).toBe(404)
})

test('the file of a publication names its metadata, and the period alone leads to the latest revision', async () => {
  const { get, publish } = await aWard()
  await publish()
  const latest = await get('/du-lieu/2026-Q3.csv')
  expect([latest.status, latest.headers.get('Location')]).toEqual([302, '/du-lieu/2026-Q3/1.csv'])
  const file = await get('/du-lieu/2026-Q3/1.csv')
  expect(file.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
  const [, address = ''] = /<([^>]+)>; rel="describedby"/.exec(file.headers.get('Link') ?? '') ?? []
  const metadata = await (await get(address)).json()
  expect(metadata).toMatchObject({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    url: '1.csv',
    'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    'dc:issued': { '@value': '2026-10-05' },
    'dc:temporal': '2026-07-01/2026-09-30',
  })
  const [header = ''] = (await file.text()).split('\r\n')
  expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(header.split(','))
  for (const column of metadata.tableSchema.columns) expect(column.titles.vi.length).toBeGreaterThan(0)
})

test('each stratum holds ten people or more, and all that is needed', async () => {
  const { get, publish } = await aWard()
  await publish()
  const rows = rowsOf(await (await get('/du-lieu/2026-Q3/1.csv')).text())
  const strata = rows.filter(({ row }) => row === 'stratum')
  expect(new Set(strata.map(({ figure }) => figure))).toContain('sipas-2026.volunteer')
  expect(
    strata
      .filter(({ figure }) => figure === 'sipas-2026.volunteer')
      .map((one) => [one.population, one.respondents, one.satisfied]),
  ).toEqual([
    ['2100', '102', '90'],
    ['900', '170', '150'],
    ['400', '70', '60'],
  ])
  for (const { respondents, satisfied } of strata) {
    expect(Number(respondents)).toBeGreaterThanOrEqual(10)
    expect(Number(satisfied)).toBeLessThanOrEqual(Number(respondents))
  }
})

test('who answered online last is counted for the ward and for online services alike: nobody is had by subtraction', async () => {
  const { get, publish } = await aWard(8)
  await publish()
  const rows = rowsOf(await (await get('/du-lieu/2026-Q3/1.csv')).text())
  const of = (name: string) => rows.filter(({ figure }) => figure === name)
  const people = (name: string) => of(name).reduce((sum, { respondents }) => sum + Number(respondents), 0)
  expect(of('online-2026.volunteer').map(({ respondents }) => respondents)).toEqual(['68'])
  expect(of('sipas-2026.volunteer').every(({ row }) => row === 'stratum')).toBe(true)
  expect(people('sipas-2026.volunteer')).toBe(150 + 20 + 90 + 12 + 68)
})

test('six who answered at the desk cannot be had by subtraction from those online: of online services nothing is told', async () => {
  const { ask, people, publish, app } = await atTheDesk()
  await people(60, online)
  await people(10, { ...unhappy, ...online })
  await people(6, { procedure: '' })
  for (const [channel, closed] of [
    ['desk', 100],
    ['online', 400],
  ] as const)
    await ask('PUT', '/populations', { month: '2026-08', area: 'ho-tich', procedure: '', channel, closed })
  await publish('2026-Q3')
  const rows = rowsOf(await (await app.request('/du-lieu/2026-Q3/1.csv')).text())
  expect(rows.filter(({ figure }) => figure === 'online-2026.volunteer')).toEqual([])
  const ward = rows.filter(({ figure }) => figure === 'sipas-2026.volunteer')
  expect(ward.map(({ row, respondents }) => [row, respondents])).toEqual([['stratum', '76']])
  expect(rows.map(({ respondents }) => respondents)).not.toContain('70')
})

test('a revision that six late answers make gives no strata again, which would tell what they said', async () => {
  const { get, publish, people } = await aWard()
  await publish()
  await people(6, { ...unhappy, procedure: '' })
  await publish()
  const latest = rowsOf(await (await get('/du-lieu/2026-Q3/2.csv')).text())
  const ward = latest.filter(({ figure }) => figure === 'sipas-2026.volunteer')
  expect(ward.map(({ row }) => row)).toEqual(['rounded'])
  expect(ward[0]?.note).toContain('lần công bố trước')
  expect(ward[0]?.share).toMatch(/^0\.\d{1,5}$/)
  // Nobody else answered online meanwhile: there the strata are the same.
  expect(latest.find(({ figure }) => figure === 'online-2026.volunteer')?.row).toBe('stratum')
})

const hasR = spawnSync('Rscript', ['--version'], { stdio: 'ignore' }).error === undefined
if (!hasR) console.error('!!! No Rscript: OPEN DATA WERE NOT COMPUTED AGAIN WITH R; “apt-get install r-base-core”.')

test.skipIf(!hasR && process.env.CI !== 'true')(
  'a stranger with R computes every share and interval again',
  async () => {
    const { get, publish } = await aWard()
    await publish()
    const csv = await (await get('/du-lieu/2026-Q3/1.csv')).text()
    const page = await (await get('/du-lieu?lang=vi')).text()
    const script = await (await get('/du-lieu/tinh-lai.R')).text()
    const [, shown = ''] = /<pre>(d &lt;-[\s\S]*?)<\/pre>/.exec(page) ?? []
    expect(shown.replaceAll('&lt;', '<').replaceAll('&amp;', '&').replaceAll('&quot;', '"')).toBe(script)

    writeFileSync(join(folder, 'tinh-lai.R'), script)
    writeFileSync(join(folder, '1.csv'), csv)
    const printed = execFileSync('Rscript', ['tinh-lai.R', '1.csv'], { cwd: folder, encoding: 'utf8' })
    const found = new Map(
      printed
        .trim()
        .split('\n')
        .map((line) => [line.split(' ')[0], line.split(' ').slice(1).map(Number)]),
    )
    const rows = rowsOf(csv).filter(({ row }) => row !== 'rounded')
    expect(found.size).toBe(new Set(rows.map(({ figure }) => figure)).size)
    expect(found.size).toBeGreaterThan(2)
    for (const { figure, share, low, high } of rows)
      for (const [place, published] of [share, low, high].entries())
        expect(Math.abs((found.get(figure)?.[place] ?? Number.NaN) - Number(published))).toBeLessThan(1e-9)
  },
)
