import { isDammRight } from '../../../surveys/grammar/damm.ts'
import { fold } from '../../../surveys/grammar/fold.ts'
import { inPerson1, type OutcomeClass, type OutcomeId } from '../../../surveys/outcomes/in-person.1.ts'
import type { Fault, Grid } from '../table/grid.ts'
import { sheetOf } from '../table/header.ts'
import { namedColumns } from '../table/named-columns.ts'
import { readCount } from '../table/whole-count.ts'

/** A case that was released to be visited, and how its last visit ended. */
export type FieldCase = {
  readonly code: string
  readonly stratum: string
  readonly outcome: OutcomeId
  readonly class: OutcomeClass
  readonly adults: number | null
}

const columns: { readonly [folded: string]: 'code' | 'stratum' | 'outcome' | 'adults' | 'form' } = {
  code: 'code',
  ma: 'code',
  'ma ho': 'code',
  stratum: 'stratum',
  to: 'stratum',
  'to dan pho': 'stratum',
  outcome: 'outcome',
  'ket qua': 'outcome',
  'ket qua lan den': 'outcome',
  adults: 'adults',
  form: 'form',
  'so phieu': 'form',
  'so nguoi tu 18 tuoi': 'adults',
}

/** By their id and by what they are called on the control sheet. */
const outcomes = new Map(inPerson1.flatMap((one) => [one.id, fold(one.title.vi)].map((name) => [name, one] as const)))

/** Reads the control sheets of a finished field: one row a case, with the outcome of its last visit. @throws Unreadable */
export function readCases(
  file: string,
  grid: Grid,
): { readonly cases: readonly FieldCase[]; readonly faults: readonly Fault[] } {
  const sheet = sheetOf(file, grid, { isKnown: (name) => columns[fold(name)] !== undefined })
  const { rows, faults } = namedColumns(sheet, columns, ['code', 'stratum', 'outcome'])
  if (faults.length > 0) return { cases: [], faults }
  const seen = new Set<string>()
  const cases = rows.flatMap(({ cell, wrong }): FieldCase[] => {
    const [code, stratum] = [cell('code'), cell('stratum')]
    if (seen.has(code)) wrong('code', 'Mã này đã có ở một dòng trên')
    seen.add(code)
    const outcome = outcomes.get(cell('outcome')) ?? outcomes.get(fold(cell('outcome')))
    if (!outcome) {
      wrong('outcome', `Không có kết quả này. Dùng một trong: ${inPerson1.map(({ title }) => title.vi).join('; ')}`)
      return []
    }
    if (cell('form') !== '' && !isDammRight(cell('form')))
      wrong('form', 'Chữ số kiểm tra của số phiếu chưa đúng; xem lại phiếu giấy')
    const adults = cell('adults') === '' ? undefined : readCount(cell('adults'))
    if (adults && 'refused' in adults) wrong('adults', adults.refused)
    const count = adults && 'count' in adults ? adults.count : null
    if (outcome.class === 'complete' && !count) wrong('adults', 'Hộ đã trả lời phải có số người từ 18 tuổi')
    return [{ code, stratum, outcome: outcome.id, class: outcome.class, adults: count }]
  })
  return { cases, faults }
}
