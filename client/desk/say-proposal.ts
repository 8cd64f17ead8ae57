import { small } from '../../surveys/voice/capitals.ts'
import { count } from '../../surveys/voice/numbers.ts'
import type { Proposal } from './api.ts'
import { shortId } from './figures/exclusion-list.tsx'
import { periodTitle } from './periods.ts'

type Titled = Pick<Proposal, 'kind' | 'name' | 'subjectKind' | 'size'>

/** What is proposed, as a heading. */
export function proposalTitle({ kind, name, subjectKind, size }: Titled): string {
  const many = size === null ? 'nhóm phiếu' : `${count(size)} phiếu`
  if (subjectKind === 'set') return kind === 'count-batch' ? `Tính ${many} chờ xem` : `Loại ${many} cùng lúc`
  if (subjectKind === 'proposal') return `Hoàn tác việc loại ${many}`
  switch (kind) {
    case 'exclude':
      return `Loại phiếu ${shortId(name)}`
    case 'count-again':
      return `Tính lại phiếu ${shortId(name)}`
    case 'exclude-batch':
      return `Loại đợt phiếu ${name}`
    case 'count-batch':
      return `Tính đợt phiếu chờ xem ${name}`
    case 'publish':
      return `Công bố ${small(periodTitle(name) ?? name)}`
  }
}

/** Whoever proposed it: a person by name, or a command that was typed at the machine. */
export const proposerOf = ({ proposedBy, isByCommand }: Pick<Proposal, 'proposedBy' | 'isByCommand'>): string =>
  isByCommand ? `lệnh “${proposedBy}” trên máy chủ` : proposedBy

const [hour, day] = [3_600_000, 86_400_000]

/**
 * How long ago something was, in whole hours or days.
 *
 * @example
 * ageOf(3 * 86_400_000 + 5) // => '3 ngày'
 * ageOf(2 * 3_600_000) // => '2 giờ'
 * ageOf(60_000) // => 'dưới 1 giờ'
 */
export function ageOf(milliseconds: number): string {
  if (milliseconds >= day) return `${count(Math.floor(milliseconds / day))} ngày`
  return milliseconds >= hour ? `${Math.floor(milliseconds / hour)} giờ` : 'dưới 1 giờ'
}

/** What became of a proposal. */
export const stateWords: { readonly [S in Proposal['state']]: string } = {
  open: 'Chờ xác nhận',
  confirmed: 'Đã xác nhận',
  declined: 'Không đồng ý',
  withdrawn: 'Đã rút',
}
