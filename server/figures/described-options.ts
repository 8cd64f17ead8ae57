import * as z from 'zod'
import type { Report } from '../reports/report.ts'

/** What may be asked of a report besides the period. */
export type ReportOption = {
  readonly name: string
  /** In Vietnamese: what it chooses. */
  readonly tells: string
  /** Every value it takes; undefined where `tells` says what is taken. */
  readonly accepted: readonly string[] | undefined
  /** It must be said. */
  readonly required: boolean
  /** Taken when nothing is said. */
  readonly standard: string | undefined
  /** One value it takes. */
  readonly example: string
}

/** What the options are called on screen, unless a report's own schema describes them. */
const words: { readonly [option: string]: string } = {
  by: 'Chia theo',
  stream: 'Nguồn phiếu',
  about: 'Thủ tục hành chính, hay y tế và giáo dục công lập',
  method: 'Phương pháp tính',
  questionnaire: 'Phiếu khảo sát',
}

type Property = {
  readonly description?: string
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly examples?: readonly string[]
}

const optionsSchema = ({ options }: Pick<Report, 'options'>) => z.toJSONSchema(options, { io: 'input' })

/** What a program may ask of a report over HTTP, as JSON Schema: its options, and which part is sent. */
export function querySchema(report: Pick<Report, 'options' | 'sending'>) {
  const own = optionsSchema(report)
  const part = report.sending && optionsSchema({ options: report.sending })
  return { properties: { ...own.properties, ...part?.properties }, required: own.required ?? [] }
}

/** The options of a report, in its own order. */
export function reportOptions(report: Pick<Report, 'options'>): ReportOption[] {
  const { properties: all = {}, required = [] } = optionsSchema(report)
  const properties = all as { readonly [name: string]: Property }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    tells: property.description ?? words[name] ?? name,
    accepted: property.enum,
    required: required.includes(name),
    standard: property.default === undefined ? undefined : String(property.default),
    example: property.examples?.[0] ?? property.enum?.[0] ?? '…',
  }))
}
