import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { office, today } from './command-line.ts'

/** A ward whose copies of every night lie in a folder of their own. */
async function copiedWard() {
  const copies = mkdtempSync(join(tmpdir(), 'sipas-copies-'))
  onTestFinished(() => rmSync(copies, { recursive: true, force: true }))
  const ward = office({ BACKUP_DIR: copies })
  await ward.json('migrate')
  const copy = join(copies, 'sipas-2026-11-22.db')
  const madeAt = (at: number) => utimesSync(copy, at / 1000, at / 1000)
  return { ...ward, copies, copy, madeAt }
}

test('a folder without a copy, a copy that is broken, and one that is old are each told, and are a fault', async () => {
  const { type, json, copy, copies, madeAt } = await copiedWard()
  expect(await type('verify')).toMatchObject({
    code: 1,
    text: expect.stringContaining(`${copies} chưa có bản sao lưu`),
  })

  writeFileSync(copy, 'no database at all')
  expect(await type('verify')).toMatchObject({ code: 1, text: expect.stringContaining('không đọc được') })

  rmSync(copy)
  expect((await type('backup', copy)).code).toBe(0)
  madeAt(today - 49 * 3_600_000)
  expect(await type('verify')).toMatchObject({ code: 1, text: expect.stringContaining('đã cũ quá hai ngày') })
  expect((await json('verify')).copy).toMatchObject({ name: 'sipas-2026-11-22.db', fault: 'đã cũ quá hai ngày' })
})

test('the newest copy is opened as a restore would open it', async () => {
  const { type, copy, madeAt, copies } = await copiedWard()
  mkdirSync(join(copies, 'others'))
  await type('backup', copy)
  madeAt(today - 8 * 3_600_000)
  const { code, text } = await type('verify')
  expect([code, text]).toEqual([0, expect.stringContaining('sipas-2026-11-22.db: 0 phiếu, mở được.')])
})

test('where no folder is set nothing is said of copies', async () => {
  const { json, type } = office()
  await json('migrate')
  expect((await type('verify')).text).not.toContain('sao lưu')
  expect(await json('verify')).not.toHaveProperty('copy')
})
