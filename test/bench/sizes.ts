import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { cli, environment, memoryOf } from './servers.ts'

/** A database of a demonstration, and what making it took. */
export type Sized = {
  readonly file: string
  readonly responses: number
  /** Of the file with its log, per response. */
  readonly bytesEach: number
  readonly perSecond: number
  /** Bytes of memory the command held at the most. */
  readonly memory: number
}

/** This month, the quarter it lies in, the last quarter that is over, and the eight before that, the oldest first. */
export function calendar(now = Date.now()) {
  const month = dayOf(now).slice(0, 7)
  const [year = 0, number = 0] = month.split('-').map(Number)
  const quarter = Math.ceil(number / 3)
  const quarterBefore = (back: number) => {
    const at = year * 4 + quarter - 1 - back
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`
  }
  return {
    month,
    thisQuarter: `${year}-Q${quarter}`,
    lastQuarter: quarterBefore(1),
    earlier: [9, 8, 7, 6, 5, 4, 3, 2].map(quarterBefore),
  }
}

const kept = join(tmpdir(), 'sipas-bench')

/** The database of so many responses over three years, to this month; made once by `demo`, and found again by the next bench. */
export async function databaseOf(responses: number): Promise<Sized> {
  const { month } = calendar()
  const file = join(kept, `${responses}-${month}.db`)
  const told = `${file}.json`
  if (existsSync(told)) return JSON.parse(readFileSync(told, 'utf8'))

  mkdirSync(kept, { recursive: true })
  const draft = join(kept, 'draft.db')
  for (const name of [draft, `${draft}-wal`, `${draft}-shm`]) rmSync(name, { force: true })
  const words = ['demo', '--months', '36', '--until', month, '--responses', String(responses)]
  const took = await running(draft, words)
  renameSync(draft, file)
  const bytesEach = statSync(file).size / responses
  const made = { file, responses, bytesEach, perSecond: responses / took.seconds, memory: took.memory }
  writeFileSync(told, JSON.stringify(made))
  return made
}

/** Runs a command over a file. @returns how long it took, and the most memory it held */
function running(file: string, words: readonly string[]) {
  const began = performance.now()
  const child = spawn(process.execPath, [cli, ...words], {
    env: environment(file),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid).most || 0)
  }, 200)
  let said = ''
  child.stderr.on('data', (text) => {
    said = String(text)
  })
  return new Promise<{ seconds: number; memory: number }>((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(watch)
      if (code === 0) resolve({ seconds: (performance.now() - began) / 1000, memory })
      else reject(new Error(`demo ended with ${code}: ${said}`))
    })
  })
}
