import { Problem } from '../problems/problem.ts'
import type { Permission } from './roles.ts'

/** The refusal of something a person may not do, which says who may. Its words are read when they are needed. */
export async function refusal(permission: Permission): Promise<Problem> {
  const { permissionNames, whoMay } = await import('./role-words.ts')
  return new Problem('notPermitted', { wanted: permissionNames[permission], who: whoMay(permission) })
}
