import { execFile } from 'node:child_process'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { dayOf, oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Backups } from '../world/operations.ts'
import type { LogLine } from '../world/world.ts'
import type { Settings } from './settings.ts'

type Asked = {
  /** The folder copies are kept in; made when it is not there. */
  readonly folder: string
  readonly keepDays: number
  readonly now: () => number
  readonly log: (line: LogLine) => void
  /** Makes a checked copy at this place; rejects with the reason. */
  readonly copy: (target: string) => Promise<void>
}

/** Not before this hour of the day in Hà Nội: nobody is at the counter. */
const firstHour = 2
const hour = 60 * 60 * 1000

const named = /^sipas-(\d{4}-\d{2}-\d{2})\.db$/
const nameOf = (day: string) => `sipas-${day}.db`

/**
 * Copies the database once a day into a folder, at the first hour after two at
 * night in which the program runs, and into an empty folder at once; deletes copies
 * older than `keepDays` days, but the newest always stays. What fails is logged and tried again an hour later.
 *
 * @returns `run` does what is due now; `state` tells how the copies stand
 */
export function nightlyBackup({ folder, keepDays, now, log, copy }: Asked) {
  let failed: Backups['failed'] | undefined
  const run = async (): Promise<void> => {
    const today = dayOf(now())
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const days = await daysIn(folder)
      const isDay = now() - startOfDay(today) >= firstHour * hour
      if (!days.includes(today) && (isDay || days.length === 0)) await copy(join(folder, nameOf(today)))
      failed = undefined
      const kept = dayOf(startOfDay(today) - keepDays * oneDay)
      const old = (await daysIn(folder))
        .toSorted()
        .slice(0, -1)
        .filter((day) => day < kept)
      for (const day of old) await rm(join(folder, nameOf(day)))
    } catch (error) {
      failed = { at: now(), why: error instanceof Error ? error.message : String(error) }
      log({ level: 'error', event: 'not backed up', message: failed.why })
    }
  }
  const state = async (): Promise<Backups> => {
    const last = await newestCopy(folder)
    return { folder, keepDays, ...(last ? { last } : {}), ...(failed ? { failed } : {}) }
  }
  return { run, state }
}

/** The newest copy in the folder; undefined when there is none, or no folder. */
export async function newestCopy(folder: string): Promise<Backups['last']> {
  const day = (await daysIn(folder)).toSorted().at(-1)
  if (day === undefined) return undefined
  const { mtimeMs, size } = await stat(join(folder, nameOf(day)))
  return { name: nameOf(day), at: Math.round(mtimeMs), bytes: size }
}

async function daysIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.flatMap((name) => named.exec(name)?.[1] ?? [])
}

/**
 * The copies of every night, where a folder is set for them and the database is a file. Each is made by the command, in
 * a process of its own: copying a large file takes seconds in which nothing else is done.
 *
 * @param cli the built program of the commands
 */
export function nightlyBackupOf({ file, BACKUP_DIR, BACKUP_KEEP_DAYS }: Settings, cli: URL, log: Asked['log']) {
  if (!file || !BACKUP_DIR) return undefined
  return nightlyBackup({ folder: BACKUP_DIR, keepDays: BACKUP_KEEP_DAYS, now: Date.now, log, copy: copyByCommand(cli) })
}

const copyByCommand = (cli: URL) => async (target: string) => {
  try {
    await promisify(execFile)(process.execPath, [fileURLToPath(cli), 'backup', target])
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    throw new Error(said.split('\n').at(-1) || 'Không chạy được lệnh sao lưu.')
  }
}
