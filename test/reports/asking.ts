import { expect } from 'vitest'
import type { Tally } from '../../server/reports/engine/answers/tally.ts'
import { findReport } from '../../server/reports/list.ts'
import type { Question } from '../../server/reports/report.ts'
import { parsePeriod, previousPeriod } from '../../surveys/periods/period.ts'

const period = parsePeriod('2026') ?? expect.fail('no period')

type Answers = Partial<Pick<Question, 'labelled' | 'watched' | 'today'>> & {
  readonly present?: readonly Tally[]
  readonly previous?: readonly Tally[]
}

/** What a report says of the year 2026 from these answers, without transactions; `Told` is what the test looks into. */
export function ask<Told>(id: string, options: object, { present = [], previous = [], ...needed }: Answers) {
  const report = findReport(id) ?? expect.fail(`no report ${id}`)
  const question = {
    watched: { services: [], heard: [] },
    today: '2027-01-05',
    ...needed,
    present: { period, tallies: present, populations: [] },
    previous: { period: previousPeriod(period), tallies: previous, populations: [] },
    groupOf: () => '' as const,
    nameOf: () => undefined,
  }
  return report.figures(question, report.options.parse(options)) as Told
}
