import { expect, test } from 'vitest'
import { offeredReports } from '../../server/reports/list.ts'
import type { Report } from '../../server/reports/report.ts'
import { largeWard } from './large-ward.ts'

/** In bytes, as it is sent: what a phone on a slow line loads in a second. */
const most = 100_000

type Sent = { readonly pages?: number; readonly [name: string]: unknown }

/** Every list a report can be asked by. */
function askedOf({ id, options }: Report): readonly object[] {
  const methods = id === 'compare' ? { methods: 'factors-share.1,pooled-share.1' } : {}
  const lists = 'by' in options.shape && id !== 'post-stratified' ? ['area', 'unit', 'procedure', 'channel'] : []
  const streams = 'stream' in options.shape ? ['volunteer', 'invited', 'sample'] : [undefined]
  return streams.flatMap((stream) =>
    [undefined, ...lists].flatMap((by) => {
      const asked = { ...methods, ...(stream ? { stream } : {}), ...(by ? { by } : {}) }
      return options.safeParse(asked).success ? [asked] : []
    }),
  )
}

const made = new Map<string, unknown>()

/** The figures of a report, computed once. */
function figuresOf(report: Report, asked: object): unknown {
  const name = `${report.id} ${JSON.stringify(asked)}`
  if (!made.has(name)) made.set(name, report.figures(largeWard, report.options.parse(asked)))
  return made.get(name)
}

/** Every page of a report, and what it is when nobody cuts it. */
function pagesOf(report: Report, asked: object, part: object = {}) {
  const whole = figuresOf(report, asked)
  const page = (number: number) => {
    const read = report.sending?.parse({ ...part, page: String(number) }) ?? {}
    return JSON.parse(JSON.stringify(report.sent ? report.sent(whole, read) : whole)) as Sent
  }
  const first = page(1)
  const pages = [first]
  for (let number = 2; number <= (first.pages ?? 1); number++) pages.push(page(number))
  return { whole: JSON.parse(JSON.stringify(whole)), pages, beyond: page(pages.length + 1) }
}

const sizeOf = (sent: unknown) => Buffer.byteLength(JSON.stringify(sent))

const cases = offeredReports.flatMap((report) =>
  askedOf(report).map((asked) => ({ name: `${report.id} ${JSON.stringify(asked)}`, report, asked })),
)

test.each(cases)('$name is sent in pages of at most 100 kB', ({ report, asked }) => {
  const sizes = pagesOf(report, asked).pages.map(sizeOf)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(most)
})

test('without pages the longest lists would not be short enough: this ward is large', () => {
  const long = ['breakdown', 'services', 'change', 'trust', 'targets', 'watch']
  for (const id of long) {
    const report = offeredReports.find((one) => one.id === id) ?? expect.fail(id)
    const sizes = askedOf(report).map((asked) => sizeOf(pagesOf(report, asked).whole))
    expect(Math.max(...sizes), id).toBeGreaterThan(most)
  }
})

/** Where the rows of a report stand, in the whole and on a page. */
const listsOf: { readonly [id: string]: (sent: never) => readonly unknown[] } = {
  breakdown: ({ rows }: { rows: unknown[] }) => rows,
  compare: ({ rows }: { rows: unknown[] }) => rows,
  services: ({ services = [] }: { services?: unknown[] }) => services,
  change: ({ split }: { split?: { strata: unknown[] } }) => split?.strata ?? [],
  trust: ({ streams }: { streams: { stream: string; strata: object[] }[] }) =>
    streams.flatMap(({ stream, strata }) => strata.map((stratum) => ({ stream, ...stratum }))),
}

test.each(cases.filter(({ report }) => listsOf[report.id]))(
  'the pages of $name together hold every row once, and the page after the last is empty',
  ({ report, asked }) => {
    const rowsOf = (sent: unknown) => listsOf[report.id]?.(sent as never) ?? []
    const { whole, pages, beyond } = pagesOf(report, asked)
    const texts = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted()
    expect(texts(pages.flatMap(rowsOf))).toEqual(texts(rowsOf(whole)))
    expect(rowsOf(beyond)).toEqual([])
  },
)

test.each(['breakdown', 'services'])(
  'whoever is below the target in %s is on one page, and all tested are counted',
  (id) => {
    const report = offeredReports.find((one) => one.id === id) ?? expect.fail(id)
    const { whole, pages } = pagesOf(report, { by: 'procedure' })
    const flagged = whole.below.filter(({ below }: { below: boolean }) => below)
    expect(flagged.length).toBeGreaterThan(0)
    expect(pages.flatMap(({ below }) => below)).toEqual(flagged)
    for (const { tested } of pages) expect(tested).toBe(whole.below.length)
  },
)

test('the groups a target was weighted by are counted, and sent page by page to whoever asks for them', () => {
  const report = offeredReports.find(({ id }) => id === 'targets') ?? expect.fail()
  type Row = { scope: string; stream: string; estimate: { weighted?: Weighted } }
  type Weighted = { of: { cells: number; merges: number }; cells: unknown[]; merges: unknown[]; pages: number }
  const rows = pagesOf(report, {}).pages[0] as unknown as Row[]
  const { whole } = pagesOf(report, {})
  const weighted = rows.filter(({ estimate }) => estimate.weighted)
  expect(weighted.length).toBeGreaterThan(1)
  for (const { scope, stream, estimate } of weighted) {
    expect(estimate.weighted).not.toHaveProperty('cells')
    const of = (all: Row[]) =>
      all.find((row) => row.scope === scope && row.stream === stream)?.estimate.weighted ?? expect.fail(scope)
    const numbers = Array.from({ length: 20 }, (_, i) => String(i + 1))
    const sent = numbers.map((page) => {
      const read = report.sending?.parse({ weighed: `${scope}.${stream}`, page })
      return JSON.parse(JSON.stringify(report.sent?.(figuresOf(report, {}), read ?? {})))
    })
    expect(Math.max(...sent.map(sizeOf))).toBeLessThanOrEqual(most)
    expect(sent.flatMap((one) => of(one).cells)).toEqual(of(whole).cells)
    expect(sent.flatMap((one) => of(one).merges)).toEqual(of(whole).merges)
    expect([estimate.weighted?.of.cells, estimate.weighted?.of.merges]).toEqual([
      of(whole).cells.length,
      of(whole).merges.length,
    ])
    expect(of(sent[0]).pages).toBe(Math.ceil(Math.max(of(whole).cells.length, of(whole).merges.length) / 100))
  }
})

test('every chart of the watch can be asked for with all its weeks, and what was found in it stands in the list', () => {
  const report = offeredReports.find(({ id }) => id === 'watch') ?? expect.fail()
  type Chart = { area: string; channel: string; points?: { sentence?: string; share: number }[]; drawn: number } & {
    saidOf: number
    drift?: string
  }
  const { whole, pages } = pagesOf(report, {})
  const listed = pages.flatMap(({ charts }) => charts as Chart[])
  expect(listed.map(({ area, channel }) => `${area} ${channel}`)).toEqual(
    whole.charts.map(({ area, channel }: Chart) => `${area} ${channel}`),
  )
  expect(pages.flatMap(({ silences }) => silences)).toEqual(whole.silences)
  expect(pages.flatMap(({ alerts }) => alerts)).toEqual(whole.alerts)
  for (const [i, { area, channel, points, drift }] of (whole.charts as Chart[]).entries()) {
    const asked = pagesOf(report, {}, { chart: `${area}.${channel}` }).pages
    const [one] = (asked[0]?.charts ?? []) as Chart[]
    expect(asked).toHaveLength(1)
    expect(one?.points?.map(({ share }) => share)).toEqual(points?.map(({ share }) => share))
    const said = points?.filter(({ sentence }) => sentence).length ?? 0
    expect(listed[i]?.saidOf).toBe(said + (drift ? 1 : 0))
  }
  expect(pagesOf(report, {}, { chart: 'nowhere.desk' }).pages[0]?.charts).toEqual([])
})
