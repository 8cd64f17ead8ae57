import { streams } from '../../surveys/grammar/context.ts'
import { type Evidence, reportFrom } from '../figures/figures-of.ts'
import { answeredSubjects } from '../reports/engine/report-options.ts'
import { findReport } from '../reports/list.ts'

type Handed = ReturnType<typeof reportFrom>

/** What is published of every subject and stream that answered, by the name it is kept under. */
const ofEach = {
  area: ['breakdown', { by: 'area' }],
  factor: ['breakdown', { by: 'factor' }],
  shortfall: ['shortfall', {}],
  change: ['change', {}],
} as const

/**
 * The figures of a period as they are published: `targets` and `trust`, which
 * speak of every stream; and of what volunteers said about procedures `area`,
 * `factor`, `shortfall` and `change`. Of another subject or stream that was
 * answered the same are kept beside them, as `area.health-education`,
 * `area.sample`, `area.health-education.sample`: they are never put together.
 * Names are only ever added, so that what was published before reads as it did.
 */
export function publishedFigures(evidence: Evidence, today: string): { readonly [name: string]: Handed } {
  const handed = (id: string, asked: object): Handed => {
    const report = findReport(id)
    if (!report) throw new Error(`there is no report to publish under this name: ${id}`)
    return reportFrom(evidence, { report, options: report.options.parse(asked), today, units: 'all' })
  }
  const each = answeredOf(evidence).flatMap(({ about, stream }) =>
    Object.entries(ofEach).map(([name, [id, asked]]) => {
      const key = [name, about === 'procedures' ? '' : about, stream === 'volunteer' ? '' : stream]
      return [key.filter(Boolean).join('.'), handed(id, { ...asked, about, stream })] as const
    }),
  )
  return { targets: handed('targets', {}), ...Object.fromEntries(each), trust: handed('trust', {}) }
}

/** Every subject in every stream that anybody answered it in; of volunteers procedures always. */
export function answeredOf({ present: { tallies } }: Evidence) {
  return streams.flatMap((stream) => {
    const subjects = answeredSubjects(tallies.filter((tally) => tally.stream === stream))
    if (stream === 'volunteer' && !subjects.includes('procedures')) subjects.unshift('procedures')
    return subjects.map((about) => ({ about, stream }))
  })
}

/** The methods the figures name, each once. */
export function methodsOf(figures: { readonly [name: string]: Handed }): string[] {
  const named = Object.values(figures).flatMap(({ figures: found }) => {
    const rows = Array.isArray(found) ? found : [found, Reflect.get(Object(found), 'profile')]
    return rows.map((row) => Reflect.get(Object(row), 'method') as unknown)
  })
  return [...new Set(named.filter((name) => typeof name === 'string'))].toSorted()
}
