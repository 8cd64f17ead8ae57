import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { nightlyBackup } from '../../server/doors/nightly-backup.ts'
import type { LogLine } from '../../server/world/world.ts'

/** A folder for copies, a clock, and a way to copy that can be broken. */
function night(first: string, { keepDays = 3 } = {}) {
  const folder = join(mkdtempSync(join(tmpdir(), 'sipas-copies-')), 'copies')
  onTestFinished(() => rmSync(join(folder, '..'), { recursive: true }))
  const clock = { at: first }
  const lines: LogLine[] = []
  const broken: { why?: string } = {}
  const { run, state } = nightlyBackup({
    folder,
    keepDays,
    now: () => Date.parse(`${clock.at}:00+07:00`),
    log: (line) => void lines.push(line),
    copy: async (target) => {
      if (broken.why) throw new Error(broken.why)
      writeFileSync(target, 'a copy')
    },
  })
  return { folder, clock, lines, broken, run, state, copies: () => readdirSync(folder).toSorted() }
}

test('a copy that fails is told, keeps the ones before, and is tried again an hour later', async () => {
  const { clock, lines, broken, run, state, copies } = night('2026-11-29T03:00')
  await run()
  clock.at = '2026-11-30T02:00'
  broken.why = 'Chưa sao lưu vì đĩa đã đầy.'
  await run()
  expect(copies()).toEqual(['sipas-2026-11-29.db'])
  expect(lines).toMatchObject([{ level: 'error', event: 'not backed up', message: broken.why }])
  expect(await state()).toMatchObject({ last: { name: 'sipas-2026-11-29.db' }, failed: { why: broken.why } })

  clock.at = '2026-11-30T03:00'
  delete broken.why
  await run()
  expect(copies()).toEqual(['sipas-2026-11-29.db', 'sipas-2026-11-30.db'])
  expect((await state()).failed).toBeUndefined()
})

test('a folder where nothing can be written is told, and stops nobody', async () => {
  const { folder, lines, run, state } = night('2026-11-30T03:00')
  writeFileSync(folder, 'a file where the folder should be')
  await run()
  expect(lines).toHaveLength(1)
  expect(await state()).toMatchObject({ folder, failed: {} })
})

test('the first copy is made at once, then one each night, not before two, and in a program started late at its start', async () => {
  const { clock, folder, run, state, copies } = night('2026-11-29T00:30')
  expect(await state()).not.toHaveProperty('last')
  await run()
  clock.at = '2026-11-30T01:59'
  await run()
  expect(copies()).toEqual(['sipas-2026-11-29.db'])
  for (const moment of ['2026-11-30T02:00', '2026-11-30T03:00', '2026-11-30T16:00', '2026-12-01T09:30']) {
    clock.at = moment
    await run()
  }
  expect(copies()).toEqual(['sipas-2026-11-29.db', 'sipas-2026-11-30.db', 'sipas-2026-12-01.db'])
  expect(await state()).toMatchObject({ folder, last: { name: 'sipas-2026-12-01.db', bytes: 6 } })
})

test('copies older than they are kept go, whatever else lies in the folder stays', async () => {
  const { clock, folder, run, copies } = night('2026-11-30T03:00', { keepDays: 2 })
  mkdirSync(folder)
  for (const name of ['sipas-2026-11-27.db', 'sipas-2026-11-28.db', 'before-update.db', 'sipas-old.db'])
    writeFileSync(join(folder, name), '')
  await run()
  expect(copies()).toEqual(['before-update.db', 'sipas-2026-11-28.db', 'sipas-2026-11-30.db', 'sipas-old.db'])
  clock.at = '2027-02-01T03:00'
  await run()
  expect(copies()).toEqual(['before-update.db', 'sipas-2027-02-01.db', 'sipas-old.db'])
})

test('the newest copy stays, however old it is', async () => {
  const { clock, broken, run, copies } = night('2026-11-30T03:00', { keepDays: 0 })
  await run()
  clock.at = '2027-01-15T03:00'
  broken.why = 'Không ghi được.'
  await run()
  expect(copies()).toEqual(['sipas-2026-11-30.db'])
})
