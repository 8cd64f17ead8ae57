import { streams } from '../surveys/grammar/context.ts'
import { type Evidence, reportFrom } from './figures-of.ts'
import { findReport } from './reports/offered.ts'

type Handed = ReturnType<typeof reportFrom>

/** What is published of every stream that answered, by the name it is kept under. */
const ofEachStream = {
  area: ['breakdown', { by: 'area' }],
  factor: ['breakdown', { by: 'factor' }],
  shortfall: ['shortfall', {}],
  change: ['change', {}],
} as const

/**
 * The figures of a period as they are published: `targets` and `trust`, which
 * speak of every stream; and of the volunteers `area`, `factor`, `shortfall` and
 * `change`. Of another stream that answered the same are kept beside them, as
 * `area.sample`: streams are never put together.
 */
export function publishedFigures(evidence: Evidence, today: string): { readonly [name: string]: Handed } {
  const handed = (id: string, asked: object): Handed => {
    const report = findReport(id)
    if (!report) throw new Error(`there is no report to publish under this name: ${id}`)
    return reportFrom(evidence, { report, options: report.options.parse(asked), today })
  }
  const answered = streams.filter(
    (stream) => stream === 'volunteer' || evidence.present.tallies.some((tally) => tally.stream === stream),
  )
  const byStream = answered.flatMap((stream) =>
    Object.entries(ofEachStream).map(
      ([name, [id, asked]]) =>
        [stream === 'volunteer' ? name : `${name}.${stream}`, handed(id, { ...asked, stream })] as const,
    ),
  )
  return { targets: handed('targets', {}), ...Object.fromEntries(byStream), trust: handed('trust', {}) }
}

/** The methods the figures name, each once. */
export function methodsOf(figures: { readonly [name: string]: Handed }): string[] {
  const ofTargets = (figures.targets?.figures ?? []) as readonly { readonly method: string }[]
  const named = Object.values(figures).flatMap(({ options: { method } }) =>
    typeof method === 'string' ? [method] : [],
  )
  return [...new Set([...ofTargets.map(({ method }) => method), ...named])].toSorted()
}
