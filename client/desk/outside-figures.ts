import type { InferResponseType } from 'hono/client'
import { monthSpokenOf, readPoints, readShare } from '../../surveys/grammar/outside-cells.ts'
import { officialScopes, publishers } from '../../surveys/grammar/outside-figures.ts'
import { upToDecimals } from '../../surveys/voice/numbers.ts'
import type { Failure, v1 } from './api.ts'
import { missing } from './use-sending.ts'

export type OutsideFigures = InferResponseType<(typeof v1)['outside-figures']['$get']>
export type Snapshot = OutsideFigures['snapshots'][number]
export type Official = OutsideFigures['sipas'][number]
export type Draft = { readonly [field: string]: string }

type Sent<T> = Omit<T, 'id' | 'by'>

/** What the fields are called, in the form, in the table and where a pasted cell cannot be read. */
export const labels = {
  snapshot: {
    takenOn: 'Ngày lấy số liệu',
    takenAt: 'Giờ lấy số liệu',
    month: 'Số liệu của tháng',
    onTime: 'Phản ánh, kiến nghị xử lý đúng hạn',
    handled: 'Hài lòng về xử lý phản ánh, kiến nghị',
    procedures: 'Hài lòng khi làm thủ tục',
    points: 'Điểm 766 (trên 18)',
    source: 'Nguồn',
  },
  sipas: {
    year: 'Năm được đo',
    publisher: 'Nơi công bố',
    scope: 'Chỉ số',
    value: 'Kết quả',
    document: 'Số văn bản',
    issuedOn: 'Ngày văn bản',
    source: 'Nguồn',
  },
} as const

/** A share as it was published, with all its decimals. */
export const shareSaid = (share: number): string => `${upToDecimals(share * 100, 4)}%`

const noShare = 'Tỷ lệ từ 0 đến 100%, ví dụ 99,98%. Từ 1 trở xuống thì ghi kèm dấu %.'

/** What stands in the form before anything is typed, or of a snapshot to be corrected. */
export function snapshotDraft(of: Snapshot | undefined, today: string): Draft {
  const empty = { onTime: '', handled: '', procedures: '', points: '', source: '' }
  if (!of) return { takenOn: today, takenAt: '09:00', month: monthSpokenOf(today), ...empty }
  const { takenOn, takenAt, month, source } = of
  const [onTime, handled, procedures] = [of.onTime, of.handled, of.procedures].map(shareSaid)
  return {
    takenOn,
    takenAt,
    month,
    source,
    ...{ onTime, handled, procedures, points: upToDecimals(of.points, 4) },
  } as Draft
}

/** The draft as it is sent; or the first field that cannot be read. */
export function readSnapshot({
  takenOn = '',
  takenAt = '',
  month = '',
  source = '',
  ...typed
}: Draft): Sent<Snapshot> | Failure {
  const shares = { onTime: 0, handled: 0, procedures: 0 }
  for (const field of ['onTime', 'handled', 'procedures'] as const) {
    const share = readShare(typed[field] ?? '')
    if (share === undefined) return missing(field, noShare)
    shares[field] = share
  }
  const points = readPoints(typed.points ?? '')
  if (points === undefined) return missing('points', 'Từ 0 đến 18, ví dụ 17,94.')
  return { takenOn, takenAt, month, ...shares, points, source }
}

/** The same of an official index. */
export function officialDraft(of: Official | undefined, today: string): Draft {
  if (!of) {
    const year = String(Number(today.slice(0, 4)) - 1)
    return { publisher: 'city', scope: 'ward', year, value: '', document: '', issuedOn: '', source: '' }
  }
  const { publisher, scope, document, issuedOn, source } = of
  return { publisher, scope, document, issuedOn, source, year: String(of.year), value: shareSaid(of.value) }
}

/** The same of an official index. */
export function readOfficial(draft: Draft): Sent<Official> | Failure {
  const { publisher, scope, year = '', document = '', issuedOn = '', source = '' } = draft
  if (!/^20\d\d$/.test(year.trim())) return missing('year', 'Xin ghi năm bằng bốn chữ số.')
  const value = readShare(draft.value ?? '')
  if (value === undefined) return missing('value', noShare)
  return {
    publisher: publisher as Official['publisher'],
    scope: scope as Official['scope'],
    ...{ year: Number(year), value, document, issuedOn, source },
  }
}

export const isFailure = (read: object): read is Failure => 'problem' in read

const optionsOf = (words: { readonly [id: string]: { readonly vi: string } }) =>
  Object.entries(words).map(([value, { vi }]) => ({ value, title: vi }))
export const publisherOptions = optionsOf(publishers)
export const scopeOptions = optionsOf(officialScopes)

/** Whose index an official figure is, and who published it. */
export const officialSaid = ({ publisher, scope, year }: Pick<Official, 'publisher' | 'scope' | 'year'>): string =>
  `${publishers[publisher].vi} công bố cho năm ${year}, ${officialScopes[scope].vi}`
