import { report, type Told } from '../api.ts'
import type { AskedOf, Report, ReportFigures } from './reports.ts'

/** Reports that are sent page by page and shown whole. */
type LongReport = 'breakdown' | 'services' | 'touchpoints' | 'trust' | 'watch'

/** Two pages of a report that follow each other, put together. */
const put: { readonly [R in LongReport]: (a: ReportFigures<R>, b: ReportFigures<R>) => ReportFigures<R> } = {
  breakdown: (a, b) => ({ ...a, rows: [...a.rows, ...b.rows], ...belowIn(a, b) }),
  services: (a, b) => {
    const services = a.kind === 'groups' && b.kind === 'groups' ? { services: [...a.services, ...b.services] } : {}
    return { ...a, ...services, ...belowIn(a, b) }
  },
  touchpoints: (a, b) => ({ ...a, rows: [...a.rows, ...b.rows] }),
  trust: (a, b) => ({ ...a, streams: a.streams.map((stream, i) => withMore(stream, b.streams[i])) }),
  watch: (a, b) => ({
    ...a,
    alerts: [...a.alerts, ...b.alerts],
    charts: [...a.charts, ...b.charts],
    silences: [...a.silences, ...b.silences],
  }),
}

type Below = Pick<ReportFigures<'breakdown'>, 'below'>
const belowIn = (a: Below, b: Below) => (a.below ? { below: [...a.below, ...(b.below ?? [])] } : {})

type Stream = ReportFigures<'trust'>['streams'][number]
const withMore = (stream: Stream, more: Stream | undefined): Stream => ({
  ...stream,
  strata: [...stream.strata, ...(more?.strata ?? [])],
  targets: stream.targets.map((target, k) => ({
    ...target,
    unlikeMerges: [...target.unlikeMerges, ...(more?.targets[k]?.unlikeMerges ?? [])],
  })),
})

/** All pages of a report as one, or the first failure. */
export function wholeReport<R extends LongReport>(
  name: R,
  asked: { readonly period: string } & AskedOf<R>,
): Promise<Told<Report<R>>> {
  return allPages<Report<R>>(
    (page) => report(name, { ...asked, page }),
    ({ figures }) => figures as { readonly pages: number; readonly of: number },
    (a, b) => ({ ...a, figures: put[name](a.figures, b.figures) }),
  )
}

/** How often all pages are asked for again because rows came or went in between. */
const mostTries = 3

/**
 * Asks for every page and puts them together. Where the number of rows changed
 * meanwhile a row could be missing or stand there twice: then all is asked again.
 */
export async function allPages<T>(
  ask: (page: string) => Promise<Told<T>>,
  lengthOf: (page: T) => { readonly pages: number; readonly of: unknown },
  put: (before: T, next: T) => T,
  tries = mostTries,
): Promise<Told<T>> {
  const first = await ask('1')
  if (!first.ok) return first
  const { pages, of } = lengthOf(first.value)
  let whole = first.value
  for (let page = 2; page <= pages; page++) {
    const next = await ask(String(page))
    if (!next.ok) return next
    const isMoved = JSON.stringify(lengthOf(next.value).of) !== JSON.stringify(of)
    if (isMoved && tries > 1) return allPages(ask, lengthOf, put, tries - 1)
    whole = put(whole, next.value)
  }
  return { ok: true, value: whole }
}
