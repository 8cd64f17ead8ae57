import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inviteFirst } from '../acts/staff/invite.ts'

type Place = {
  readonly world: Parameters<typeof inviteFirst>[0]
  /** The address people reach. */
  readonly address: string
  /** Where the embedded file lies. */
  readonly file: string | undefined
  /** Whether a person reads what is printed. */
  readonly isTerminal: boolean
}

/**
 * The way to the first account, for whoever started the program. Who opens the link
 * first has the account, so it is printed to a terminal only, never into a journal that
 * others read; beside the database it lies in a file that its owner alone may read.
 *
 * @returns lines to print; none once somebody has an account
 */
export async function firstLink({ world, address, file, isTerminal }: Place): Promise<readonly string[]> {
  const place = file === undefined ? undefined : join(dirname(file), 'first-invitation')
  const token = await inviteFirst(world)
  if (token === undefined) {
    if (place !== undefined) rmSync(place, { force: true })
    return []
  }
  const link = `${address}/desk/invitation#${token}`
  if (place !== undefined) {
    // Removed first: a file that is there keeps its mode.
    rmSync(place, { force: true })
    writeFileSync(place, `${link}\n`, { mode: 0o600 })
  }
  if (isTerminal) return ['mở liên kết dùng một lần này trong 72 giờ để tạo tài khoản', link]
  return place === undefined
    ? ['tạo liên kết bằng lệnh', 'npm run -s sipas -- admin invite']
    : ['mở liên kết dùng một lần trong 72 giờ, nằm trong tệp', place]
}
