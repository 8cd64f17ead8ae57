import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Ward } from './ward.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Tries a command of the system. @returns whether it went well */
function did(command: string, ...line: string[]): boolean {
  try {
    execFileSync(command, line, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const holder = `
  import { createClient } from '@libsql/client'
  const [, url, seconds] = process.argv
  const held = await createClient({ url, timeout: 5000 }).transaction('write')
  await held.execute("insert into facts (name, value) values ('held', '')")
  console.log('held')
  setTimeout(() => held.rollback().then(() => process.exit()), seconds * 1000)`

/** Another program takes the write lock. @returns when it has it: how to wait until it lets go */
export async function lock({ database }: Ward, seconds: number): Promise<{ readonly freed: Promise<unknown> }> {
  const line = ['--input-type=module', '--eval', holder, `file:${database}`, String(seconds)]
  const child = spawn(process.execPath, line, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const freed = once(child, 'exit')
  await once(child.stdout, 'data')
  return { freed }
}

/** A disk of a few megabytes that can be filled to the last byte and emptied. @returns undefined where none can be made */
export function smallDisk() {
  const disk = mkdtempSync(join(tmpdir(), 'sipas-disk-'))
  const mounted = did('mount', '-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk)
  // registered first, so it comes last: after the server that uses the disk has ended
  onTestFinished(() => {
    if (mounted) did('umount', '-l', disk)
    rmdirSync(disk)
  })
  if (!mounted) return undefined
  const folder = join(disk, 'data')
  mkdirSync(folder)
  const filler = join(disk, 'filler')
  const fill = () => void did('dd', 'if=/dev/zero', `of=${filler}`, 'bs=4k')
  return { folder, fill, empty: () => rmSync(filler) }
}

/** The system takes not one byte more for any file of the server, as with a quota. @returns whether that could be said */
export const atQuota = ({ program, database }: Ward): boolean =>
  did('prlimit', '--pid', String(program().child.pid), `--fsize=${statSync(`${database}-wal`).size}:unlimited`)

export const quotaRaised = ({ program }: Ward): boolean =>
  did('prlimit', '--pid', String(program().child.pid), '--fsize=unlimited:unlimited')

/** Nobody may change the file while it is being served, not even its owner. @returns whether this system can say so */
export const immutable = ({ database }: Ward, on: boolean): boolean =>
  did('chattr', on ? '+i' : '-i', database, `${database}-wal`)

/** Takes the right to write from the folder and all in it, or gives it back. */
export function writable({ folder }: Ward, on: boolean): void {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), on ? 0o600 : 0o400)
  chmodSync(folder, on ? 0o755 : 0o555)
}

/** Whom permissions bind: nobody, where we are the administrator, whom they do not bind; else ourselves. */
export const boundUser: number | undefined = process.getuid?.() === 0 ? 65_534 : undefined
