import type * as z from 'zod/mini'
import breakdown from './breakdown/index.ts'
import change from './change/index.ts'
import compare from './compare/index.ts'
import drivers from './drivers/index.ts'
import place from './place/index.ts'
import postStratified from './post-stratified/index.ts'
import type { Report } from './report.ts'
import services from './services/index.ts'
import shortfall from './shortfall/index.ts'
import targets from './targets/index.ts'
import touchpoints from './touchpoints/index.ts'
import trust from './trust/index.ts'
import watch from './watch/index.ts'

/** Each under its own id: tsc refuses another. */
const byId = <All extends { readonly [Id in keyof All]: Report & { readonly id: Id } }>(all: All): All => all

/** Every report that can be asked for, by its id. */
export const reports = byId({
  breakdown,
  change,
  compare,
  drivers,
  place,
  'post-stratified': postStratified,
  services,
  shortfall,
  targets,
  touchpoints,
  trust,
  watch,
})

export type ReportId = keyof typeof reports

/** What a report answers, before it is sent as JSON. */
export type FiguresOf<Id extends ReportId> = ReturnType<(typeof reports)[Id]['figures']>

/** The part of them that is sent over HTTP, before it is JSON; all, where a report is short. */
export type SentOf<Id extends ReportId> = ReturnType<NonNullable<(typeof reports)[Id]['sent']>>

/** What may be asked of a report besides the period; what is left out stands for itself. */
export type AskedOf<Id extends ReportId> = z.input<(typeof reports)[Id]['options']> &
  z.input<NonNullable<(typeof reports)[Id]['sending']>>

/** What was asked of a report besides the period, with what stands for what was not. */
export type OptionsOf<Id extends ReportId> = z.output<(typeof reports)[Id]['options']>

export const offeredReports: readonly Report[] = Object.values(reports)

export const findReport = (id: string): Report | undefined => offeredReports.find((one) => one.id === id)
