import { hc, type InferResponseType } from 'hono/client'
import type { Api } from '../../server/app.ts'
import type { Difference } from '../../server/publications/differences.ts'
import { withChoices } from './address.ts'
import type { AskedOf, Report, ReportId } from './figures/reports.ts'
import { idleSeconds, requestSent } from './idle.ts'
import { dueFirst, lock, sessionEnded } from './session.ts'
import { words } from './words.ts'

/** An answer that takes longer than this is told as no connection. */
const patience = 20_000

/** Officials are answered in Vietnamese whatever the browser prefers. */
const headers = { 'Accept-Language': 'vi' }

/** Each request tells how long nobody has touched the page: what a page asks by itself is no act of anybody. */
function patiently(input: RequestInfo | URL, init?: RequestInit) {
  const headers = new Headers(init?.headers)
  headers.set('X-Idle-Seconds', String(idleSeconds()))
  requestSent()
  return fetch(input, { ...init, headers, signal: AbortSignal.timeout(patience) })
}

/** The server's addresses, typed by the server itself. */
export const { v1 } = hc<Api>('/', { headers, fetch: patiently }).api

export type SignedIn = InferResponseType<typeof v1.session.$get>
export type Figures = InferResponseType<typeof v1.figures.$get>
export type HeadCount = Figures['rows'][number]
export type Choices = InferResponseType<typeof v1.figures.choices.$get>
export type Catalogue = InferResponseType<typeof v1.catalogue.$get>
export type Touchpoint = InferResponseType<typeof v1.touchpoints.$get>['touchpoints'][number]
export type Activity = InferResponseType<typeof v1.touchpoints.activity.$get>
export type Courses = InferResponseType<typeof v1.figures.courses.$get>
export type History = InferResponseType<typeof v1.figures.history.$get>
export type Alerts = InferResponseType<typeof v1.alerts.$get>
export type Kiosks = InferResponseType<typeof v1.kiosks.$get>
export type Kiosk = Kiosks['kiosks'][number]
export type PairingOffer = InferResponseType<typeof v1.kiosks.$post, 201>
export type Population = InferResponseType<typeof v1.populations.$get>['rows'][number]
export type PopulationChange = InferResponseType<typeof v1.populations.changes.$get>['changes'][number]
export type Publication = InferResponseType<typeof v1.publications.$get>['publications'][number]
/** A sign in how answers came in, as a line of the worklist. */
export type Flag = InferResponseType<typeof v1.flags.$get>['flags'][number]
/** Answers that one proposal left out together. */
export type ExclusionSet = InferResponseType<typeof v1.exclusions.sets.$get>['sets'][number]
/** An answer left out of the figures, also one that is counted again. */
export type Exclusion = InferResponseType<typeof v1.exclusions.$get>['exclusions'][number]
/** What one person proposes and another confirms; and what it would change. */
export type Proposal = InferResponseType<typeof v1.proposals.$get>['proposals'][number]
type LookedAt = InferResponseType<(typeof v1.proposals)[':id']['$get']>
export type ProposalLook = NonNullable<LookedAt['look']>
/** Wishes for a reply, a row each; and one of them with all that happened. */
export type CasePage = InferResponseType<typeof v1.cases.$get>
export type CaseRow = CasePage['rows'][number]
export type Case = InferResponseType<(typeof v1.cases)[':number']['$get']>
export type WorkingDay = InferResponseType<(typeof v1)['working-days']['$get']>['days'][number]
export type Improvement = InferResponseType<typeof v1.improvements.$get>['improvements'][number]
export type CommentPage = InferResponseType<typeof v1.comments.$get>
export type Comment = CommentPage['rows'][number]
export type ThemeList = InferResponseType<typeof v1.themes.$get>
export type Theme = ThemeList['themes'][number]
export type LogPage = InferResponseType<typeof v1.log.$get>
export type SlipSheet = InferResponseType<typeof v1.slips.sheets.$get>['sheets'][number]
export type SlipRates = InferResponseType<typeof v1.slips.days.$get>

/** What comes of coming back from the provider of the office’s accounts. */
export type CameBack = InferResponseType<typeof v1.provider.return.$post>

/** A sample planned, or why it cannot be. */
export type PlanAnswer = InferResponseType<typeof v1.plans.$post>
export type SamplePlan = Extract<PlanAnswer, { ok: true }>
export type PlanRefusal = Extract<PlanAnswer, { ok: false }>['refusals'][number]

/** A stored revision, as far as it is read here; the server keeps its figures as they were handed out. */
export type KeptPublication = Publication & {
  readonly figures: { readonly targets: Report<'targets'>; readonly trust?: Report<'trust'> }
  readonly differences: readonly Difference[]
  readonly exclusions: readonly KeptExclusion[]
}

/** A response left out of a publication, and why. */
export type KeptExclusion = {
  readonly response: string
  readonly reason: string
  readonly at: number
  readonly by: string
  /** Absent, or null, where one person left it out, before there were two; so is the reason by the list. */
  readonly proposedBy?: string | null
  readonly cause?: string | null
}

/** What went wrong, as one sentence for the person. `problem` is the server's name for it, or `unreachable`. */
export type Failure = {
  readonly problem: string
  readonly message: string
  /** The form field it is about. */
  readonly field?: string
  /** Set when it was a bug of ours: the person tells it to the administrator, who finds the error by it in the log. */
  readonly requestId?: string
}

export type Told<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

type Answer = Pick<Response, 'ok' | 'status' | 'json'>
type Says<T> = Pick<Response, 'ok' | 'status'> & { json(): Promise<T> }
type Sent<R> = R extends { json(): Promise<infer T> } ? T : never

/** Waits for an answer and turns every failure into a value. A session that has ended is noted for the whole desk. */
export async function told<R extends Answer>(sent: Promise<R>): Promise<Told<Sent<R>>> {
  try {
    const answer = await sent
    const said: unknown = answer.status === 204 ? null : await answer.json()
    if (answer.ok) return { ok: true, value: said as Sent<R> }
    const failure = isFailure(said) ? said : unreachable
    noteFor(failure)
    return { ok: false, failure }
  } catch {
    return { ok: false, failure: unreachable }
  }
}

/** What a refusal tells of the session is noted for the whole desk. */
function noteFor({ problem }: Failure): void {
  if (problem === 'signInNeeded') sessionEnded()
  if (problem === 'sessionLocked') lock()
  if (problem === 'newPasswordNeeded') dueFirst('password')
  if (problem === 'secondFactorNeeded') dueFirst('second-factor')
}

/** A report of a period by its name; its figures are of the type the report itself has on the server. */
export function report<R extends ReportId>(
  name: R,
  asked: { readonly period: string } & AskedOf<R>,
): Promise<Told<Report<R>>> {
  const address = v1.figures[':report'].$path({ param: { report: name } })
  return told(patiently(withChoices(address, asked), { headers }) as Promise<Says<Report<R>>>)
}

export type PopulationPreview = InferResponseType<typeof v1.populations.file.$post>
export type CataloguePreview = InferResponseType<typeof v1.catalogue.file.$post>

/** A file of closed transactions: what it would change, or with `saw`, that it is stored. */
export const sendPopulationFile = (file: Blob, name: string, saw?: string): Promise<Told<PopulationPreview>> =>
  sendFile(v1.populations.file.$path(), file, { name, saw })

/** A whole list of units, areas or procedures, likewise. */
export const sendCatalogueFile = (file: Blob, name: string, saw?: string): Promise<Told<CataloguePreview>> =>
  sendFile(v1.catalogue.file.$path(), file, { name, saw })

/** What goes with a file: its name, and `saw` once it was looked at and is to be stored. */
type Choosing = { readonly name: string; readonly saw: string | undefined }

export function sendFile<T>(address: string, file: Blob, choices: Choosing): Promise<Told<T>> {
  const sent = patiently(withChoices(address, choices), {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/octet-stream' },
    body: file,
  })
  return told(sent as Promise<Says<T>>)
}

/** The course of a place up to a quarter (8 of them) or a month (24). */
export function history(
  asked: Omit<AskedOf<'place'>, 'by'> & { readonly by?: string | undefined; readonly through: string },
): Promise<Told<History>> {
  return told(patiently(withChoices(v1.figures.history.$path(), asked), { headers }) as Promise<Says<History>>)
}

/** How each row of a list went over the eight periods up to one. */
export function courses(asked: { readonly [name: string]: string }): Promise<Told<Courses>> {
  return told(patiently(withChoices(v1.figures.courses.$path(), asked), { headers }) as Promise<Says<Courses>>)
}

/** One revision of a published period. */
export function keptPublication(period: string, revision: string): Promise<Told<KeptPublication>> {
  const address = v1.publications[':period'][':revision'].$path({ param: { period, revision } })
  return told(patiently(address, { headers }) as Promise<Says<KeptPublication>>)
}

/** Several answers as one: all of them, or the first failure. */
export async function together<T extends { readonly [name: string]: unknown }>(
  asked: {
    readonly [K in keyof T]: Promise<Told<T[K]>>
  },
): Promise<Told<T>> {
  const answers = await Promise.all(
    Object.entries(asked).map(async ([name, sent]) => [name, await (sent as Promise<Told<unknown>>)] as const),
  )
  for (const [, answer] of answers) if (!answer.ok) return answer
  return {
    ok: true,
    value: Object.fromEntries(answers.map(([name, answer]) => [name, answer.ok && answer.value])) as T,
  }
}

const unreachable: Failure = { problem: 'unreachable', message: words.unreachable }

const isFailure = (said: unknown): said is Failure =>
  typeof said === 'object' && said !== null && 'problem' in said && 'message' in said
