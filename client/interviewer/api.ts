import type { SentVisit, VisitResult } from '../../server/acts/campaigns/visits.ts'
import type { Protocol } from '../../surveys/campaign/protocol.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import type { Given, Household } from './kept.ts'

/** The server's answer; `unreachable`: no line, or the page of some Wi-Fi instead of our server. */
export type Said<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'no'; readonly status: number; readonly problem: string; readonly message: string }
  | { readonly kind: 'unreachable' }

type Session = { readonly staff: { readonly id: string; readonly name: string } }
type Summary = { readonly id: string; readonly name: string; readonly state: string }
type Households = {
  readonly households: readonly Household[]
  readonly questionnaire: Questionnaire
  readonly protocol: Protocol
  readonly endsOn: string
}

export const fetchSession = () => ask<Session>('session')
export const fetchCampaigns = () => ask<{ readonly campaigns: readonly Summary[] }>('campaigns')
export const fetchHouseholds = (id: string) => ask<Households>(`campaigns/${id}/households`)
export const postVisits = (id: string, visits: readonly SentVisit[]) =>
  ask<{ readonly results: readonly VisitResult[] }>(`campaigns/${id}/visits`, 'POST', { visits })
export const putForm = (id: string, form: string, answers: Given) =>
  ask<{ readonly keyed: boolean }>(`campaigns/${id}/forms/${form}`, 'PUT', { pass: '0', answers })

/** A request that takes longer than this is told as no connection. */
const patience = 30_000

async function ask<T>(path: string, method = 'GET', body?: object): Promise<Said<T>> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const response = await fetch(`/api/v1/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: { 'Accept-Language': 'vi', ...(body && { 'Content-Type': 'application/json' }) },
      cache: 'no-store',
      redirect: 'error',
      signal: stop.signal,
    })
    const said: unknown = await response.json()
    if (response.ok) return { kind: 'ok', value: said as T }
    return isProblem(said) ? { kind: 'no', status: response.status, ...said } : { kind: 'unreachable' }
  } catch {
    return { kind: 'unreachable' }
  } finally {
    clearTimeout(timer)
  }
}

const isProblem = (said: unknown): said is { problem: string; message: string } =>
  typeof said === 'object' && said !== null && 'problem' in said && 'message' in said
