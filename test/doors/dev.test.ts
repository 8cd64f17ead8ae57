import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const env = { PATH: process.env.PATH, HOME: process.env.HOME }

/** The sources as somebody has them who has just fetched them and run npm ci. */
function freshCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-dev-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  const files = String(listed).split('\n').filter(Boolean)
  for (const file of files.filter((one) => !one.startsWith('test/runtime')))
    cpSync(join(root, file), join(folder, file))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

const migration = (folder: string, ...words: string[]) =>
  spawnSync(process.execPath, ['server/doors/dev/migration.mjs', ...words], { cwd: folder, env, encoding: 'utf8' })

test('a changed table gets its migration and the database its test begins from; a table as it was gets none', () => {
  const folder = freshCopy()
  const made = () => [...readdirSync(join(folder, 'db/migrations')), ...readdirSync(join(folder, 'test/snapshots'))]
  const before = made()
  expect(migration(folder, 'nothing').status).toBe(1)
  expect(migration(folder, 'Not A Name').status).toBe(1)
  expect(made()).toEqual(before)

  const table = join(folder, 'db/schema/alerts.ts')
  writeFileSync(
    table,
    readFileSync(table, 'utf8').replace('n: integer().notNull(),', 'n: integer().notNull(), note: text(),'),
  )
  expect(migration(folder, 'note_of_alert').status).toBe(0)
  const added = made().filter((name) => name.endsWith('_note_of_alert.sql'))
  expect(added).toHaveLength(2)
  const snapshot = readFileSync(join(folder, 'test/snapshots', added[0] ?? ''), 'utf8')
  expect(snapshot).toMatch(/insert into "alerts".*note/)
}, 120_000)

test('whoever has just fetched the sources looks at a demonstration, and sees what is changed', async () => {
  const folder = freshCopy()
  const port = 20_000 + (process.pid % 20_000)
  const child = spawn(process.execPath, ['server/doors/dev/serve.mjs'], {
    cwd: folder,
    env: { ...env, PORT: String(port) },
  })
  onTestFinished(async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (out += text))
  const says = (words: string) => expect.poll(() => out, { timeout: 90_000 }).toContain(words)
  await says('sign in')
  const page = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).text()
  expect(out).toContain(`http://localhost:${port}/desk/invitation#`)
  expect(await page('/')).toContain('Khảo sát sự hài lòng')
  expect(await page('/desk/touchpoints/abc')).toContain('src="/desk/main.tsx')
  expect(await page('/desk/main.tsx')).toContain('import')

  const words = join(folder, 'server/pages/words/common.ts')
  writeFileSync(words, readFileSync(words, 'utf8').replace('Khảo sát sự hài lòng', 'Xin hỏi sự hài lòng'))
  await says('Started anew.')
  expect(await page('/')).toContain('Xin hỏi sự hài lòng')
}, 180_000)
