import { join } from 'node:path'
import { oneDay } from '../../surveys/grammar/calendar.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { newestCopy } from '../doors/nightly-backup.ts'
import type { Settings } from '../doors/settings.ts'
import { checkCopy } from './check-copy.ts'

/** What became of the newest copy that the program made by itself. */
type CopyFound = {
  readonly name?: string
  readonly at?: number
  readonly responses?: number
  /** Why it would be of no help, in words. */
  readonly fault?: string
}

/** Nobody misses one night at once; two are a fault. */
const longest = 2 * oneDay

/**
 * Opens the newest of the copies made every night as `restore` would.
 *
 * @returns undefined where no folder is set for them
 */
export async function verifyCopy({ file, BACKUP_DIR }: Settings, now: number): Promise<CopyFound | undefined> {
  if (!file || !BACKUP_DIR) return undefined
  const last = await newestCopy(BACKUP_DIR)
  if (!last) return { fault: `thư mục ${BACKUP_DIR} chưa có bản sao lưu nào` }
  const { name, at } = last
  const checked = await checkCopy(join(BACKUP_DIR, name))
  if ('refused' in checked) return { name, at, fault: checked.refused }
  const { responses } = checked
  return now - at > longest ? { name, at, responses, fault: 'đã cũ quá hai ngày' } : { name, at, responses }
}

/** The same for whoever reads it, with what to do. */
export function copyLines(found: CopyFound | undefined): string[] {
  if (!found) return []
  const { name, responses = 0, fault } = found
  if (fault === undefined) return [`Bản sao lưu mới nhất ${name}: ${count(responses)} phiếu, mở được.`]
  const which = name === undefined ? '' : ` ${name}`
  return [
    `Bản sao lưu mới nhất${which}: ${fault}.`,
    '  Xem nhật ký của máy chủ để biết vì sao, rồi sao lưu bằng lệnh backup.',
  ]
}
