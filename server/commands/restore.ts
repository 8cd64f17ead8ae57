import { chmod, copyFile, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { count } from '../../surveys/voice/numbers.ts'
import { commander } from '../access/actor.ts'
import { noteRestore } from '../acts/notes.ts'
import { headsFile } from '../doors/log-heads.ts'
import { Unusable } from '../doors/settings.ts'
import { toDisk } from './backup.ts'
import { checkCopy } from './check-copy.ts'
import { command } from './command.ts'
import { databaseFile } from './file-only.ts'
import { lostSecretsIn } from './lost-secrets.ts'
import type { Terminal } from './terminal.ts'

/** What SQLite keeps beside a file while it is in use. */
const tails = ['-wal', '-shm', '-journal'] as const

export const restore = command({
  name: 'restore',
  summary: 'Thay cơ sở dữ liệu bằng một bản sao lưu, sau khi kiểm tra; bản đang có được giữ lại bên cạnh.',
  operands: { name: 'TỆP', least: 1, most: 1 },
  options: {},
  examples: ['sao-luu/sipas-2026-11-22.db'],
  notes: [
    'Phải dừng hệ thống trước. Nếu tệp bị hỏng, không phải của hệ thống này hoặc do phiên bản mới hơn tạo ra, lệnh không thay đổi gì.',
    'Bản sao lưu không có khóa bí mật. Khi chuyển sang máy khác, mang theo tệp app-secret và former-secrets của máy cũ; lệnh nói rõ thiếu khóa thì những gì không dùng được.',
  ],
  run: async (terminal, _given, [asked = '']) => {
    const file = databaseFile(terminal, 'restore')
    const source = resolve(asked)
    await mustBeDatabase(source, file)

    const copy = `${file}.restoring-${process.pid}`
    try {
      await mkdir(dirname(file), { recursive: true })
      await copyFile(source, copy)
      await chmod(copy, 0o600)
      const checked = await checkCopy(copy)
      if ('refused' in checked) throw new Unusable(`Chưa thay đổi gì vì không dùng được ${asked}: ${checked.refused}.`)
      const lost = await lostSecretsIn(copy, checked.state, terminal)
      await noteIn(copy, terminal, basename(source))
      await toDisk(copy)
      const kept = await putAside(file, terminal)
      await putInPlace(copy, file, kept)
      return {
        document: { file, restoredFrom: source, kept, ...checked, lost: lost.made },
        text: [
          `Đã khôi phục ${count(checked.responses)} phiếu từ ${asked} vào ${file}.`,
          ...(checked.state === 'behind' ? ['Bản sao lưu này có cấu trúc cũ; lần chạy tới hệ thống tự nâng cấp.'] : []),
          ...(lost.said === undefined ? [] : [lost.said]),
          ...(kept ? [`Bản trước đó còn ở ${kept}`, `Muốn quay lại: npm run -s sipas -- restore ${kept}`] : []),
        ],
      }
    } finally {
      for (const tail of ['', ...tails]) await rm(copy + tail, { force: true })
    }
  },
})

/** The line of the log, in the copy that takes the database's place: it is there when the copy is. */
async function noteIn(copy: string, { now }: Terminal, from: string): Promise<void> {
  const client = createClient({ url: `file:${copy}`, concurrency: 1 })
  try {
    await noteRestore({ db: drizzle(client), now }, commander('restore'), from)
  } finally {
    client.close()
  }
}

async function mustBeDatabase(source: string, present: string) {
  const found = await stat(source).catch(() => undefined)
  if (!found?.isFile()) throw new Unusable(`Chưa thay đổi gì vì không có tệp ${source}. Kiểm tra lại tên tệp.`)
  if ((await realpath(source)) === (await realpath(present).catch(() => '')))
    throw new Unusable(`Chưa thay đổi gì vì ${source} là chính cơ sở dữ liệu đang dùng. Chọn một bản sao lưu.`)
  const log = await stat(`${source}-wal`).catch(() => undefined)
  if (log && log.size > 0)
    throw new Unusable(
      `Chưa thay đổi gì vì ${source} còn tệp -wal bên cạnh nên chưa trọn vẹn. Dùng bản do lệnh backup tạo ra.`,
    )
  const handle = await open(source, 'r')
  const { buffer } = await handle.read(Buffer.alloc(16), 0, 16, 0).finally(() => handle.close())
  if (buffer.toString('latin1') !== 'SQLite format 3\0')
    throw new Unusable(`Chưa thay đổi gì vì ${source} không phải tệp cơ sở dữ liệu SQLite. Chọn một bản sao lưu.`)
}

/**
 * Sets the present database aside under a name with the time.
 *
 * @returns that name, undefined when there was none
 * @throws Unusable when a program, such as the running server, holds it open
 */
async function putAside(file: string, { now }: Terminal): Promise<string | undefined> {
  if (!(await stat(file).catch(() => undefined))) return undefined
  if (await isHeld(file))
    throw new Unusable(
      `Chưa thay đổi gì vì ${file} đang có chương trình khác mở. Dừng hệ thống khảo sát rồi khôi phục lại.`,
    )
  const time = new Date(now() + 7 * 60 * 60 * 1000)
    .toISOString()
    .replace(/[-:]|\..*$/g, '')
    .replace('T', '-')
  const kept = await freeName(`${file}.before-restore-${time}`)
  await rename(file, kept)
  for (const tail of tails) await rename(file + tail, kept + tail).catch(() => {})
  // They are of the log that is set aside: the one that takes its place ends earlier, and says so by its own line.
  await rename(headsFile(file), `${kept}.log-heads`).catch(() => {})
  return kept
}

/** This name, or with a number behind it when it is taken: two restores may come in one second. */
async function freeName(wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await stat(name).catch(() => undefined))) return name
  }
}

/**
 * Whether anybody has the database open, even without doing anything: only the
 * sole user of a file can take it out of write-ahead mode. When it succeeds, the
 * log has been written into the file. A damaged file is held by nobody we could ask.
 */
async function isHeld(file: string): Promise<boolean> {
  const client = createClient({ url: `file:${file}`, timeout: 500, concurrency: 1 })
  try {
    await client.execute('PRAGMA journal_mode = DELETE')
    await client.execute('BEGIN EXCLUSIVE')
    await client.execute('ROLLBACK')
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && /BUSY|LOCKED/.test(String(error.code))
  } finally {
    client.close()
  }
}

async function putInPlace(copy: string, file: string, kept: string | undefined) {
  try {
    await rename(copy, file)
  } catch (error) {
    if (kept) for (const tail of ['', ...tails]) await rename(kept + tail, file + tail).catch(() => {})
    throw error
  }
  const folder = await open(dirname(file), 'r')
  await folder.sync().finally(() => folder.close())
}
