import type { SentVisit, VisitResult } from '../../server/acts/campaigns/visits.ts'
import type { Protocol } from '../../surveys/campaign/protocol.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { askApi } from '../kiosk/ask.ts'
import type { Given, Household } from './kept.ts'

type Session = { readonly staff: { readonly id: string; readonly name: string } }
type Summary = { readonly id: string; readonly name: string; readonly state: string }
type Households = {
  readonly households: readonly Household[]
  readonly questionnaire: Questionnaire
  readonly protocol: Protocol
  readonly endsOn: string
}

export const fetchSession = () => askApi<Session>('session')
export const fetchCampaigns = () => askApi<{ readonly campaigns: readonly Summary[] }>('campaigns')
export const fetchHouseholds = (id: string) => askApi<Households>(`campaigns/${id}/households`)
export const postVisits = (id: string, visits: readonly SentVisit[]) =>
  askApi<{ readonly results: readonly VisitResult[] }>(`campaigns/${id}/visits`, { body: { visits } })
export const putForm = (id: string, form: string, answers: Given) =>
  askApi<{ readonly keyed: boolean }>(`campaigns/${id}/forms/${form}`, { method: 'PUT', body: { pass: '0', answers } })
