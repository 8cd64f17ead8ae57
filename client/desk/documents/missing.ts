import { type DocumentId, findDocumentKind } from '../../../surveys/documents/kinds.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, withChoices } from '../address.ts'
import type { Population, Proposal, Publication } from '../api.ts'
import { monthsWithout } from '../month-work.ts'
import { monthName, quarterOf } from '../periods.ts'

/** Something a document lacks, with the page on which that is mended. */
export type Lack = { readonly says: string; readonly to?: string }

type Known = {
  readonly kind: DocumentId
  readonly period: string
  /** yyyy-MM-dd */
  readonly today: string
  readonly halves: readonly string[]
  readonly rows: readonly Pick<Population, 'month' | 'closed'>[]
  /** Those nobody has decided yet. */
  readonly proposals: readonly Pick<Proposal, 'kind'>[]
  readonly publications: readonly Pick<Publication, 'period' | 'current'>[]
}

/** What a document of a period lacks before it is handed in: dossiers, decisions, a publication, the end of the period. */
export function lacksOf({ kind, period: name, today, halves, rows, proposals, publications }: Known): Lack[] {
  const period = parsePeriod(name)
  if (!period || findDocumentKind(kind)?.spans !== 'period') return []
  const months = monthsBetween(period.firstDay, period.lastDay < today ? period.lastDay : today)
  const waiting = proposals.filter((one) => one.kind !== 'publish').length
  const published = publications.some((one) => one.period === name && one.current)
  const isOpen = today <= period.lastDay
  return [
    ...(isOpen ? [{ says: `Kỳ đến hết ngày ${dayRead(period.lastDay)}: số liệu còn thay đổi.` }] : []),
    ...monthsWithout(months, halves, rows).map((month) => ({
      says: `Chưa có số hồ sơ ${small(monthName(month))}.`,
      to: withChoices(addresses.populations, { quarter: quarterOf(month) }),
    })),
    ...(waiting > 0 ? [{ says: `${count(waiting)} đề nghị về phiếu chờ xác nhận.`, to: addresses.proposals }] : []),
    ...(published || isOpen ? [] : [{ says: notPublished[kind] ?? notPublished.other, to: addresses.publications }]),
  ]
}

const notPublished: { readonly [kind: string]: string } & { readonly other: string } = {
  notice: 'Kỳ chưa công bố: thông báo chỉ xuất được sau khi công bố.',
  other: 'Kỳ chưa công bố: một số phiếu chưa được tính, số liệu còn thay đổi.',
}

/**
 * The months from one day to another.
 *
 * @example
 * monthsBetween('2026-12-15', '2027-02-01') // => ['2026-12', '2027-01', '2027-02']
 */
export function monthsBetween(first: string, last: string): string[] {
  const place = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const many = Math.max(0, place(last) - place(first) + 1)
  return Array.from({ length: many }, (_, i) => place(first) + i).map(
    (one) => `${Math.floor(one / 12)}-${String((one % 12) + 1).padStart(2, '0')}`,
  )
}

/** How many places in brackets nobody filled in. */
export const gapsIn = (texts: Readonly<Record<string, string>>): number =>
  Object.values(texts).reduce((sum, text) => sum + (text.match(/\[[^\]]*\]/g)?.length ?? 0), 0)
