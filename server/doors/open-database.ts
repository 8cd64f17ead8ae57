import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import type { Db } from '../../db/db.ts'
import { migrate } from '../../db/migrate.ts'
import { openFile } from '../../db/open-file.ts'
import { openHttp } from '../../db/open-http.ts'
import { completeComments } from '../../db/queries/complete-comments.ts'
import { completeResponses } from '../../db/queries/complete-responses.ts'
import { schemaState } from '../../db/schema-state.ts'
import { isReadOnly } from '../../db/unavailable.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { takeOldDeeds } from '../acts/old-deeds.ts'
import { keyOfKept } from '../answers/receipts.ts'
import { ownOnly } from './own-only.ts'
import { type Settings, Unusable } from './settings.ts'

/** The migrations stay files: above this one, however deep the build has put it. */
export const migrationsFolder =
  ['..', '../..', '../../..']
    .map((up) => fileURLToPath(new URL(`${up}/db/migrations`, import.meta.url)))
    .find((folder) => existsSync(folder)) ?? 'db/migrations'

/**
 * Opens the database the settings name and brings its schema up to date.
 *
 * @param ways.openEmbedded opens the embedded file, here unless said
 * @param ways.tell hears of what takes long, before it begins
 * @throws Unusable when it cannot be reached or written, or a later version of this program wrote it
 */
export async function openDatabase(
  settings: Settings,
  { openEmbedded = openFile, tell = () => {} }: Ways = {},
): Promise<{ readonly db: Db; readonly found: Awaited<ReturnType<typeof migrate>> }> {
  const place = settings.file ?? settings.DATABASE_URL
  let db: Db
  let found: Awaited<ReturnType<typeof migrate>>
  try {
    db = settings.file
      ? await openEmbedded(`file:${settings.file}`)
      : openHttp(settings.DATABASE_URL, settings.DATABASE_AUTH_TOKEN)
    if (settings.file) ownFilesOnly(settings.file)
    const long = await longMigration(db)
    if (long) tell(long)
    found = await migrate(db, migrationsFolder)
    if (found !== 'newer') await complete(db, settings)
    if (settings.file) await mustTakeWrites(db)
  } catch (error) {
    throw new Unusable(
      `Không mở được cơ sở dữ liệu ${place} (${codeOf(error)}). Kiểm tra đường dẫn, quyền ghi hoặc máy chủ.`,
      { cause: error },
    )
  }
  if (found === 'newer')
    throw new Unusable(
      `Cơ sở dữ liệu ${place} do phiên bản mới hơn tạo ra nên chưa mở. Cập nhật chương trình rồi chạy lại.`,
    )
  return { db, found }
}

type Ways = {
  readonly openEmbedded?: (url: string) => Db | Promise<Db>
  readonly tell?: (sentence: string) => void
}

/** From so many answers on, bringing the schema up to date is worth a word: it takes about ten seconds a million. */
const many = 50_000

/** What to say before the schema is brought up to date; undefined where that takes no time. */
async function longMigration(db: Db): Promise<string | undefined> {
  if ((await schemaState(db)) !== 'behind') return undefined
  const [found] = await db.all<{ n: number }>(sql`select count(*) as n from responses`)
  const n = found?.n ?? 0
  if (n < many) return undefined
  return `Đang nâng cấu trúc cơ sở dữ liệu có ${count(n)} phiếu, mất khoảng ${Math.ceil(n / 60_000)} giây. Nếu bị ngắt, dữ liệu vẫn như cũ: chạy lại là được.`
}

/** What stands there from before is the owner's alone from now on. */
function ownFilesOnly(file: string): void {
  for (const tail of ['', '-wal', '-shm']) if (existsSync(file + tail)) ownOnly(file + tail)
}

async function complete(db: Db, { APP_SECRET: secret, FORMER_SECRETS: formerSecrets }: Settings): Promise<void> {
  await completeResponses(db, (id, kept) => keyOfKept({ secret, formerSecrets }, id, kept))
  await takeOldDeeds(db)
  await completeComments(db)
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error && String(error.code)) || codeOf(error.cause) : 'không rõ'

/**
 * A file that is read-only when it is opened would be served for reading, and every answer refused; told at the
 * start, it is seen. One that is locked or full just now is not read-only.
 */
async function mustTakeWrites(db: Db): Promise<void> {
  await db.$client.execute('update facts set value = value where false').catch((error: unknown) => {
    if (isReadOnly(error)) throw error
  })
}
