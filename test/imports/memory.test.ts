import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { office } from '../commands/command-line.ts'
import { deflatedPart, sheet } from './zip-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Linux counts maxRSS from before the program was loaded, when the process was still a copy of this one; its own record does not. */
const told = `
  import { readFileSync } from 'node:fs'
  const own = () => /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
  const peak = () => { try { return own() } catch { return process.resourceUsage().maxRSS } }
  process.on('exit', () => process.stderr.write('PEAK ' + peak()))`
const watched = ['--import', `data:text/javascript,${encodeURIComponent(told)}`]

/** Imports a file in a process of its own. @returns what was said, and the most memory the whole process ever took, in MB */
const peakOf = (database: string, file: string) =>
  new Promise<{ notes: string; text: string; megabytes: number }>((resolve) => {
    const line = ['import', 'responses', file, '--set', 'questionnaire=one-stop,area=chung-thuc,answered_at=2026-03-02']
    const env = { PATH: process.env.PATH, DATABASE_URL: `file:${database}` }
    execFile(
      process.execPath,
      [...watched, 'server/doors/launch.mjs', 'cli', ...line],
      { cwd: root, env },
      (_, text, notes) => resolve({ notes, text, megabytes: Number(/PEAK (\d+)/.exec(notes)?.[1]) / 1024 }),
    )
  })

const head = '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>overall</t></is></c></row>'
const foot = '</sheetData></worksheet>'
const padded = (rows: string, length: number) => `${head}${rows}${' '.repeat(length)}${foot}`

/** Letters that cannot be packed, the same every time. */
function noise(length: number): string {
  let state = 1
  const letter = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return String.fromCharCode(65 + ((state >>> 16) % 26))
  }
  return Array.from({ length }, letter).join('')
}

// Built once, so that no building is measured.
beforeAll(async () => void (await peakOf('none.db', 'none.csv')), 300_000)

test.each([
  ['that says how much it unpacks to', 190_000_000, 190_000_000],
  ['that says it is small', 190_000_000, 1000],
])(
  '195 kB that unpack to 190 MB, %s, take no more memory than an ordinary import',
  async (_, length, saying) => {
    const { put, database } = office()
    const bomb = await deflatedPart(sheet, Buffer.from(padded('', length)), saying)
    expect(bomb.length).toBeLessThan(200_000)
    const { notes, megabytes } = await peakOf(database, put('a.xlsx', bomb))
    expect(notes).toContain('Chưa nhập dòng nào: ')
    expect(megabytes).toBeLessThan(300)
  },
  120_000,
)

test('195 kB full of nearly as many rows as fit are read within the same memory', async () => {
  const { put, database } = office()
  const rows = Array.from({ length: 30_000 }, (_, i) => `<row><c><v>${1 + (i % 5)}</v></c></row>`)
  const bomb = await deflatedPart(sheet, Buffer.from(padded(`${rows.join('')}<!--${noise(300_000)}-->`, 0)), 2_000_000)
  expect(bomb.length).toBeGreaterThan(180_000)
  expect(bomb.length).toBeLessThan(200_000)
  const { text, notes, megabytes } = await peakOf(database, put('a.xlsx', bomb))
  expect(text + notes).toContain('30.000 phiếu mới')
  expect(megabytes).toBeLessThan(300)
}, 180_000)
