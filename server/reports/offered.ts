import type { Report } from './report.ts'

/** Found when the program is built: every file of the folder is a report. */
const files = import.meta.glob<{ readonly default: Report }>('./offered/*.ts', { eager: true })

/** Every report that can be asked for, by name. */
export const offeredReports: readonly Report[] = Object.values(files)
  .map(({ default: one }) => one)
  .toSorted((a, b) => a.id.localeCompare(b.id))

export const findReport = (id: string): Report | undefined => offeredReports.find((one) => one.id === id)
