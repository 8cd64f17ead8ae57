import type { ProposalKind } from '../../../db/queries/proposals.ts'
import type { Role } from '../../../db/queries/staff.ts'
import { causesOf, causeText } from '../../../surveys/voice/causes.ts'
import { holderNames } from '../../access/role-words.ts'
import { detailWords } from './words.ts'

/** One thing a line tells more of: what it was before, where that was written down, and what it is since. */
export type ToldDetail = { readonly name: string; readonly before: string | null; readonly after: string }

type Kept = { readonly [key: string]: unknown }

/**
 * What is kept beside a line, in words: only what has a name in the list, so that nothing is told that nobody thought of.
 *
 * @param nameOf a person's name by the id
 * @example
 * toldDetail('{"before":{"name":"Máy 1"},"after":{"name":"Máy 2"},"hash":"x"}', (id) => id) // => [{ name: 'tên', before: 'Máy 1', after: 'Máy 2' }]
 */
export function toldDetail(detail: string, nameOf: (id: string) => string): ToldDetail[] {
  const kept = asObject(JSON.parse(detail))
  const [before, after] = [asObject(kept.before), asObject(kept.after)]
  const { before: _, after: __, ...plain } = kept
  const changed = Object.keys(after).flatMap((key) => {
    const [was, is] = [said(key, before[key], nameOf), said(key, after[key], nameOf)]
    return was === is ? [] : told(key, was, is)
  })
  const rest = Object.entries(plain).flatMap(([key, value]) => told(key, null, said(key, value, nameOf, kept)))
  return [...changed, ...rest]
}

const asObject = (value: unknown): Kept =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Kept) : {}

function told(key: string, before: string | null, after: string): ToldDetail[] {
  const name = Object.hasOwn(detailWords, key) ? detailWords[key] : undefined
  return name === undefined || after === '' ? [] : [{ name, before, after }]
}

/** A value in words; '' where there is none, or it is nothing to be read. */
function said(key: string, value: unknown, nameOf: (id: string) => string, { kind }: Kept = {}): string {
  if (Array.isArray(value))
    return value
      .map((one) => said(key, one, nameOf))
      .filter(Boolean)
      .join(', ')
  if (key === 'role' || key === 'roles') return roleSaid(value)
  if (key === 'proposedBy') return nameOf(String(value))
  if (key === 'cause') return causeSaid(kind, String(value))
  if (key === 'pin') return value === 'changed' ? 'đã đổi' : ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function roleSaid(value: unknown): string {
  const role = typeof value === 'string' ? value : String(asObject(value).role ?? '')
  return Object.hasOwn(holderNames, role) ? holderNames[role as Role].vi : role
}

/** Lines of what was confirmed do not repeat the kind; a reason that stands in one list only needs none. */
function causeSaid(kind: unknown, cause: string): string {
  const kinds = Object.keys(causesOf) as ProposalKind[]
  const known = kinds.find((one) => one === kind) ?? kinds.find((one) => causeText(one, cause).vi !== cause)
  return known ? causeText(known, cause).vi : cause
}
