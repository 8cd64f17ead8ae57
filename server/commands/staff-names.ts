import type { Role } from '../../db/queries/staff.ts'
import { roleSentences } from '../access/role-sentences.ts'
import { holderNames } from '../access/role-words.ts'
import { Misuse } from './misuse.ts'

/** Every role with what it is called and does, a line each. */
export const rolesExplained: readonly string[] = Object.entries(roleSentences).map(
  ([role, sentence]) => `${role}: ${holderNames[role as Role].vi}. ${sentence}`,
)

const isRole = (written: string): written is Role => Object.hasOwn(roleSentences, written)

/** The role somebody typed. @throws Misuse naming all there are */
export function roleNamed(written: string): Role {
  const role = written.trim().toLowerCase()
  if (isRole(role)) return role
  throw new Misuse(`Không có vai trò “${written}”. Dùng một trong ${Object.keys(roleSentences).join(', ')}.`)
}

/** A role as it is read: what it is called, and over which unit. */
export const roleRead = ({ role, unit }: { readonly role: Role; readonly unit: string }): string =>
  `${role} (${holderNames[role].vi}, ${unit === '' ? 'toàn phường' : `đơn vị ${unit}`})`
