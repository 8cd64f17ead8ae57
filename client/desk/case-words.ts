import { caseStateNames, ratingNames } from '../../surveys/voice/cases.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import type { CaseRow, Catalogue } from './api.ts'

/** Where a case stands, with who has it. */
export function standSaid({
  state,
  holder,
  level,
  rating,
}: Pick<CaseRow, 'state' | 'holder' | 'level' | 'rating'>): string {
  const again = level === 0 ? '' : `, lần ${level + 1}`
  const who = holder ? `: ${holder}` : ''
  if (state === 'closed')
    return rating ? `${caseStateNames.closed}: ${ratingNames[rating].vi.toLowerCase()}` : 'Đã khép, không đánh giá'
  if (state === 'open' && level > 0)
    return level === 1 ? 'Chờ trưởng đơn vị nhận, lần 2' : 'Chờ lãnh đạo phường nhận, lần 3'
  return `${caseStateNames[state]}${again}${state === 'answered' ? '' : who}`
}

const urgency: { readonly [E in CaseRow['escalation']]: string } = {
  none: '',
  soon: 'sắp đến hạn',
  due: 'đến hạn',
  late: 'quá hạn',
}

/** Until when, and whether that is soon or past. */
export function dueSaid(
  { due, state, escalation }: Pick<CaseRow, 'due' | 'state' | 'escalation'>,
  today: string,
): string {
  if (due === null) return ''
  const what = state === 'open' ? 'Nhận' : 'Trả lời'
  const how = due < today ? 'quá hạn' : urgency[escalation]
  return `${what} chậm nhất ${dayRead(due)}${how ? `, ${how}` : ''}`
}

/** What a case is about: procedure or area, and the unit it lies at. */
export function aboutCase(
  { area, procedure, unit }: Pick<CaseRow, 'area' | 'procedure' | 'unit'>,
  known: Catalogue,
): string {
  const procedureName = known.procedures.find(({ code }) => code === procedure)?.name
  const areaName = known.areas.find(({ id }) => id === area)?.name ?? area
  return [procedureName ?? areaName, known.units.find(({ id }) => id === unit)?.name ?? unit].join(' · ')
}
