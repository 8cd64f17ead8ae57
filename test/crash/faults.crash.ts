import { expect, test } from 'vitest'
import { audit } from './audit.ts'
import { gather, hand, until } from './crowd.ts'
import { atQuota, boundUser, immutable, lock, quotaRaised, smallDisk, writable } from './faults.ts'
import { cannot, report } from './report.ts'
import { allSendAgain } from './rounds.ts'
import { somebody } from './sending.ts'
import { openWard, type Ward } from './ward.ts'

/**
 * People answer; something is wrong for a while; it is put right, and nobody
 * touches the server. In between, whoever only reads is served.
 *
 * @param wrong brings the fault about, and returns when it can be put right
 * @param right puts it right
 */
async function through(fault: string, ward: Ward, wrong: () => unknown, right: () => unknown) {
  // More than ten by far: some are just fetching a slip, and are told so.
  const crowd = gather(ward, { clients: 24 })
  await until(() => crowd.told.filter(({ stored }) => stored).length >= 30, 'thirty are thanked')
  const began = crowd.told.length
  await wrong()
  await servesReaders(ward)
  await until(
    () => crowd.told.slice(began).filter(({ status }) => status === 503).length >= 10,
    'ten are told that it cannot be stored',
  )
  await right()
  const after = crowd.told.length
  await until(
    () => crowd.told.slice(after).filter(({ stored }) => stored).length >= 30,
    'thirty are thanked afterwards',
  )
  await crowd.stop()
  const { acknowledged } = await audit(ward.database, crowd.sendings)
  await allSendAgain(ward, crowd.sendings)
  const found = await audit(ward.database, crowd.sendings)
  report({ fault, rounds: 1, ...found, acknowledged }, crowd.told)
  expect(found.found).toBe(crowd.sendings.length)
}

async function servesReaders({ program, touchpoint }: Ward) {
  for (const path of ['/healthz', '/readyz', `/k/${touchpoint}`])
    expect([path, (await fetch(program().url + path)).status]).toEqual([path, 200])
}

test('another program holds the database for ten seconds: the form still opens while a sending waits', async () => {
  const ward = await openWard()
  let held = { freed: Promise.resolve() as Promise<unknown> }
  const wrong = async () => {
    held = await lock(ward, 10)
    let answered = false
    const one = await somebody(ward)
    const waits = one && hand(one, ward.program().url).then(() => (answered = true))
    await servesReaders(ward)
    expect(answered).toBe(false)
    await waits
  }
  await through('locked for 10 s', ward, wrong, () => held.freed)
})

test('the disk is full, then has room again', async () => {
  const disk = smallDisk()
  if (!disk) return cannot('a full disk', 'this user may not mount a small one')
  const ward = await openWard({ folder: disk.folder })
  await through('disk full', ward, disk.fill, disk.empty)
})

test('the quota is used up, then raised', async () => {
  const ward = await openWard()
  if (!atQuota(ward)) return cannot('a quota', 'this system has no prlimit')
  quotaRaised(ward)
  await through(
    'quota used up',
    ward,
    () => atQuota(ward),
    () => quotaRaised(ward),
  )
})

test('the file becomes read-only while it is served, then writable again', async () => {
  const ward = await openWard()
  if (!immutable(ward, true)) return cannot('a file that becomes read-only', 'this user or file system has no chattr')
  immutable(ward, false)
  await through(
    'read-only while served',
    ward,
    () => immutable(ward, true),
    () => immutable(ward, false),
  )
})

test('a server whose file is read-only says so and does not start; once it may write, nothing is lost', async () => {
  const ward = await openWard({ user: boundUser })
  const crowd = gather(ward)
  await until(() => crowd.told.filter(({ stored }) => stored).length >= 30, 'thirty are thanked')
  await ward.program().end('SIGKILL')
  await crowd.stop()
  const { acknowledged } = await audit(ward.database, crowd.sendings)
  writable(ward, false)
  await expect(ward.start()).rejects.toThrow('Kiểm tra đường dẫn, quyền ghi')
  writable(ward, true)
  await ward.start()
  await allSendAgain(ward, crowd.sendings)
  report(
    { fault: 'read-only at the start', rounds: 1, ...(await audit(ward.database, crowd.sendings)), acknowledged },
    [],
  )
})
