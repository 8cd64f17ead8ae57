import type { PlanRequest } from '../../server/reports/plan/plan-request.ts'
import { typedCount } from './population-lines.ts'

/** One group as it is being typed. */
export type StratumDraft = { readonly name: string; readonly population: string; readonly share: string }

/** The form as it is being filled in: texts. */
export type PlanDraft = {
  readonly strata: readonly StratumDraft[]
  readonly purpose: PlanRequest['purpose']['kind']
  readonly margin: string
  readonly target: string
  readonly interviews: string
  readonly expected: string
  readonly responseRate: string
  readonly power: string
  readonly designEffect: string
  readonly floor: string
  readonly allocation: 'proportional' | 'neyman'
  readonly firstDay: string
  readonly lastDay: string
}

/** What is wrong, and with which field: its name, or `population 2` for that of the third group. */
export type Fault = { readonly field: string; readonly message: string }

export const noStratum: StratumDraft = { name: '', population: '', share: '' }

/** The form of a year before anything is typed. */
export const emptyPlan = (year: string): PlanDraft => ({
  strata: [noStratum, noStratum, noStratum],
  purpose: 'margin',
  margin: '4',
  target: '89',
  interviews: '',
  expected: '',
  responseRate: '80',
  power: '80',
  designEffect: '1',
  floor: '2',
  allocation: 'proportional',
  firstDay: `${year}-01-01`,
  lastDay: `${year}-12-31`,
})

/**
 * A percentage as people type it, as a share; undefined when it is none. Below
 * one it needs its sign: 0,8 may be meant as 80 %.
 *
 * @example
 * typedPercent('80') // => 0.8
 * typedPercent('92,5 %') // => 0.925
 * typedPercent('0,8') // => undefined
 * typedPercent('0,8 %') // => 0.008
 */
export function typedPercent(typed: string): number | undefined {
  const [, digits = '', sign = ''] = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*(%?)$/.exec(typed.trim()) ?? []
  if (digits === '') return undefined
  const number = Number(digits.replace(',', '.'))
  if (number > 0 && number < 1 && sign === '') return undefined
  return Number((number / 100).toFixed((digits.split(/[.,]/)[1]?.length ?? 0) + 2))
}

/** A number such as 1,5; undefined when it is none. */
const typedNumber = (typed: string): number | undefined =>
  /^\d{1,6}([.,]\d{1,6})?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : undefined

/** A group nobody has begun to fill in. */
const isBlank = ({ name, population, share }: StratumDraft) => [name, population, share].every((text) => !text.trim())

/** Reads the whole form: what to ask the server, or every field that cannot be read. Whether the numbers make sense is the server's to say. */
export function readPlan(draft: PlanDraft): { readonly request: PlanRequest } | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const read = <T>(field: string, value: T | undefined, message: string): T | undefined => {
    if (value === undefined) faults.push({ field, message })
    return value
  }
  const percentOf = (field: 'margin' | 'target' | 'expected' | 'responseRate' | 'power') =>
    read(field, typedPercent(draft[field]), noPercent) ?? 0
  const numberOf = (field: 'designEffect' | 'floor') => read(field, typedNumber(draft[field]), noNumber) ?? 0

  const strata = draft.strata.flatMap((stratum, place) => {
    if (isBlank(stratum)) return []
    const name = read(`name ${place}`, stratum.name.trim() || undefined, 'Xin đặt tên cho nhóm.') ?? ''
    const population = read(`population ${place}`, typedCount(stratum.population), noCount) ?? 0
    const share = stratum.share.trim() ? read(`share ${place}`, typedPercent(stratum.share), noPercent) : undefined
    return [{ name, population, ...(share === undefined ? {} : { share }) }]
  })
  const request: PlanRequest = {
    strata,
    purpose:
      draft.purpose === 'interviews'
        ? { kind: 'interviews', interviews: read('interviews', typedCount(draft.interviews), noCount) ?? 0 }
        : draft.purpose === 'target'
          ? { kind: 'target', target: percentOf('target') }
          : { kind: 'margin', margin: percentOf('margin') },
    ...(draft.expected.trim() ? { expected: percentOf('expected') } : {}),
    responseRate: percentOf('responseRate'),
    power: percentOf('power'),
    designEffect: numberOf('designEffect'),
    floor: numberOf('floor'),
    allocation: draft.allocation,
    firstDay: read('firstDay', draft.firstDay || undefined, noDay) ?? '',
    lastDay: read('lastDay', draft.lastDay || undefined, noDay) ?? '',
  }
  if (draft.firstDay && draft.lastDay && draft.lastDay < draft.firstDay)
    faults.push({ field: 'lastDay', message: 'Ngày cuối phải từ ngày đầu trở đi.' })
  return faults.length > 0 ? { faults } : { request }
}

const noPercent = 'Xin nhập phần trăm, ví dụ 80 hoặc 92,5. Dưới 1 thì viết cả dấu, ví dụ 0,5%.'
const noCount = 'Xin nhập số nguyên, ví dụ 1284.'
const noNumber = 'Xin nhập một số, ví dụ 1,5.'
const noDay = 'Xin chọn ngày.'
