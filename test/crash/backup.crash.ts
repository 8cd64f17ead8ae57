import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { audit } from './audit.ts'
import { gather, until } from './crowd.ts'
import { report } from './report.ts'
import { openWard } from './ward.ts'

const built = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url))

/** A command in a process of its own. @returns its document */
const sipas = (database: string, ...line: string[]) =>
  new Promise<{ readonly [name: string]: unknown }>((resolve, reject) => {
    const env = { PATH: process.env.PATH, DATABASE_URL: `file:${database}` }
    execFile(process.execPath, [built, ...line, '--json'], { env }, (error, text, notes) =>
      error && text === '' ? reject(new Error(notes)) : resolve(JSON.parse(text)),
    )
  })

test('a backup made while two hundred people answer restores to a whole: all who were thanked before it are in it', async () => {
  const ward = await openWard()
  const crowd = gather(ward, { clients: 200 })
  await until(() => crowd.told.filter(({ stored }) => stored).length >= 400, 'four hundred are thanked')
  const before = crowd.sendings.filter(({ acknowledged }) => acknowledged).map((one) => ({ ...one }))
  const copy = join(ward.folder, 'copy.db')
  await sipas(ward.database, 'backup', copy)
  await until(() => crowd.sendings.length > before.length + 400, 'people go on')
  await crowd.stop()
  const restored = join(ward.folder, 'restored', 'sipas.db')
  mkdirSync(dirname(restored))
  copyFileSync(join(dirname(ward.database), 'app-secret'), join(dirname(restored), 'app-secret'))
  await sipas(restored, 'restore', copy)
  expect(await sipas(restored, 'verify')).toMatchObject({ differences: 0 })

  const then = await audit(restored, crowd.sendings)
  expect(then.found).toBeGreaterThanOrEqual(before.length)
  const ofBefore = await audit(restored, [...before, ...crowd.sendings.map((one) => ({ ...one, acknowledged: false }))])
  report({ fault: 'backup under load', rounds: 1, ...ofBefore, sent: crowd.sendings.length }, crowd.told)
  const now = await audit(ward.database, crowd.sendings)
  expect(now).toMatchObject({ missing: 0, duplicates: 0, differences: 0 })
})
