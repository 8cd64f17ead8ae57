import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs the built program in a process of its own, as `npm run -s sipas --` does. */
export const sipas = (database: string, ...line: string[]) =>
  new Promise<{ code: number; text: string; notes: string }>((resolve) => {
    // vitest sets a BASE_URL of its own
    const env = { PATH: process.env.PATH, DATABASE_URL: `file:${database}` }
    execFile(process.execPath, ['server/doors/launch.mjs', 'cli', ...line], { cwd: root, env }, (error, text, notes) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, text, notes }),
    )
  })

const holder = `
  import { createClient } from '@libsql/client'
  const client = createClient({ url: process.argv[1], timeout: 5000, concurrency: 1 })
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('select 1 from responses')
  console.log('open')
  setInterval(() => {}, 1000)`

/** Another program that has the database open and does nothing with it. @returns how to end it */
export async function holdOpen(database: string): Promise<() => Promise<void>> {
  const line = ['--input-type=module', '--eval', holder, `file:${database}`]
  const child = spawn(process.execPath, line, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}
