import { findAccount } from '../../../db/queries/accounts.ts'
import { fold } from '../../../surveys/grammar/fold.ts'
import type { World } from '../../world/world.ts'
import { newCode } from '../tokens.ts'

/**
 * A login name made of a name, without marks, that nobody has yet: colleagues find it in the lists, and it is typed
 * once a password is set.
 *
 * @example
 * loginOf('Nguyễn Thị Lan') // => 'nguyen.thi.lan'
 * loginOf('山田') // => ''
 */
export const loginOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 40)

/** Such a name; with a few letters after it where it is taken, or the name has none to offer. */
export async function loginFor({ db }: Pick<World, 'db'>, name: string): Promise<string> {
  const plain = loginOf(name)
  if (plain !== '' && !(await findAccount(db, plain))) return plain
  return `${plain || 'can.bo'}.${newCode(4)}`
}
