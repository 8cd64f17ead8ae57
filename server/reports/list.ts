import breakdown from './breakdown/index.ts'
import change from './change/index.ts'
import compare from './compare/index.ts'
import drivers from './drivers/index.ts'
import postStratified from './post-stratified/index.ts'
import type { Report } from './report.ts'
import services from './services/index.ts'
import shortfall from './shortfall/index.ts'
import targets from './targets/index.ts'
import trust from './trust/index.ts'
import watch from './watch/index.ts'

/** Every report that can be asked for, by name. */
export const offeredReports: readonly Report[] = [
  breakdown,
  change,
  compare,
  drivers,
  postStratified,
  services,
  shortfall,
  targets,
  trust,
  watch,
]

export const findReport = (id: string): Report | undefined => offeredReports.find((one) => one.id === id)
