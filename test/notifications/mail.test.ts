import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { addAlerts } from '../../db/queries/alerts.ts'
import { dataRequests } from '../../db/schema.ts'
import { mailOver } from '../../server/doors/mail-transport.ts'
import { openedCase, units } from '../access/two-units.ts'
import { quickPasswords } from '../quick-passwords.ts'
import { baseUrl, clerkOfOwn, leader, october, toldWard } from './told-ward.ts'

quickPasswords()

describe('before an address is confirmed', () => {
  test('only a code is sent there, and the code confirms it', async () => {
    const { person, post, round, clock } = await toldWard()
    const hoa = await person('hoa', clerkOfOwn)
    expect(await hoa.own('GET')).toMatchObject({ mail: 'on', address: null, last: null })
    expect((await hoa.own('PUT', '/address', { address: 'hoa@example.gov.vn' })).status).toBe(204)
    expect(await hoa.own('PUT', '', { digest: true, alerts: true })).toMatchObject({ problem: 'mailAddressNeeded' })
    clock.now = october('06 07:30')
    await round()
    expect(post.mails.map(({ to, subject }) => [to, subject])).toEqual([
      [['hoa@example.gov.vn'], expect.stringMatching(/^\[SIPAS Ngọc Hà\] Mã xác nhận \d{6}$/)],
    ])
  })

  test('a wrong code is told, the sixth try needs another code, and a code of before opens nothing', async () => {
    const { person, post, round } = await toldWard()
    const hoa = await person('hoa', clerkOfOwn)
    const code = () => /Mã xác nhận (\d{6})/.exec(post.mails.at(-1)?.subject ?? '')?.[1] ?? ''
    await hoa.own('PUT', '/address', { address: 'hoa@example.gov.vn' })
    await round()
    const first = code()
    const wrong = String((Number(first) + 1) % 1_000_000).padStart(6, '0')
    for (let i = 0; i < 5; i++)
      expect(await hoa.own('POST', '/address/confirmation', { code: wrong })).toMatchObject({
        ...{ status: 422, problem: 'mailCodeWrong', field: 'code' },
      })
    expect(await hoa.own('POST', '/address/confirmation', { code: first })).toMatchObject({ problem: 'mailCodeOver' })
    await hoa.own('PUT', '/address', { address: 'hoa@example.gov.vn' })
    await round()
    expect(await hoa.own('POST', '/address/confirmation', { code: first })).toMatchObject({ problem: 'mailCodeWrong' })
    expect((await hoa.own('POST', '/address/confirmation', { code: code() })).status).toBe(204)
    expect(await hoa.own('GET')).toMatchObject({ address: { is: 'hoa@example.gov.vn', isConfirmed: true } })
  })

  test('forty guesses at once are counted as forty', async () => {
    const { person, round } = await toldWard()
    const hoa = await person('hoa', clerkOfOwn)
    await hoa.own('PUT', '/address', { address: 'hoa@example.gov.vn' })
    await round()
    const guesses = Array.from({ length: 40 }, (_, i) =>
      hoa.own('POST', '/address/confirmation', { code: String(i).padStart(6, '0') }),
    )
    const kinds = (await Promise.all(guesses)).map(({ problem }) => problem)
    expect(kinds.filter((kind) => kind !== 'mailCodeOver').length).toBeLessThanOrEqual(5)
  })

  test('a code runs out after an hour, and a mailbox is not filled with codes', async () => {
    const { person, post, round, clock } = await toldWard()
    const hoa = await person('hoa', clerkOfOwn)
    for (let i = 0; i < 5; i++) {
      expect((await hoa.own('PUT', '/address', { address: 'nguoi.khac@example.vn' })).status).toBe(204)
      await round()
      clock.now += 1000
    }
    expect(await hoa.own('PUT', '/address', { address: 'nguoi.khac@example.vn' })).toMatchObject({ status: 429 })
    const code = /\d{6}/.exec(post.mails.at(-1)?.subject ?? '')?.[0]
    clock.now += 61 * 60_000
    expect(await hoa.own('POST', '/address/confirmation', { code })).toMatchObject({ problem: 'mailCodeOver' })
  })

  test.each([
    'hoa',
    'hoa@',
    '@example.vn',
    'Hoa <hoa@example.vn>',
    'a@example.vn, b@example.vn',
    'a@b.vn\r\nBcc: c@d.vn',
    'hòa@example.vn',
  ])('“%s” is told to be no address, and nothing is kept', async (address) => {
    const { person, world } = await toldWard()
    const hoa = await person('hoa', clerkOfOwn)
    expect(await hoa.own('PUT', '/address', { address })).toMatchObject({ status: 422, field: 'address' })
    expect(await world.db.all(sql`select * from mail_addresses`)).toEqual([])
  })

  test('a code somebody asks for at night is sent at night: he sits and waits for it', async () => {
    const { person, post, round, clock } = await toldWard()
    clock.now = october('05 22:30')
    const hoa = await person('hoa', clerkOfOwn)
    await hoa.own('PUT', '/address', { address: 'hoa@example.gov.vn' })
    await round()
    expect(post.mails.length).toBe(1)
  })
})

test('the digest tells a clerk what came to his unit, and nothing of another one', async () => {
  const { person, subscribe, answered, post, round, clock } = await toldWard()
  await subscribe(await person('hoa', clerkOfOwn), 'hoa@example.gov.vn')
  await answered('own', 7, october('05 10:00'))
  await answered('other', 30, october('05 10:00'))
  clock.now = october('06 07:29')
  await round()
  expect(post.mails).toEqual([])
  clock.now = october('06 07:30')
  await round()
  await round()
  expect(post.mails.map(({ to, subject, text }) => ({ to, subject, text }))).toEqual([
    {
      to: ['hoa@example.gov.vn'],
      subject: '[SIPAS Ngọc Hà] Việc ngày 06/10/2026',
      text: [
        'Tình hình đến sáng ngày 06/10/2026:',
        '',
        '- 7 phiếu trả lời từ ngày 05/10/2026 đến hết hôm qua',
        `  ${baseUrl}/desk/today`,
        '- 7 phiếu trả lời trong bảy ngày qua',
        `  ${baseUrl}/desk/today`,
        '',
        'Thư tự động, chỉ có số lượng và đường dẫn. Mở đường dẫn cần đăng nhập.',
        `Đổi hoặc ngừng nhận thư: ${baseUrl}/desk/own`,
      ].join('\n'),
    },
  ])
  expect(post.mails[0]?.head).toMatch(/^Auto-Submitted: auto-generated$/m)
})

test('each is told what his roles let him read: the leader the whole ward, an administrator nothing', async () => {
  const { person, subscribe, answered, post, round, clock } = await toldWard()
  await subscribe(await person('hoa', clerkOfOwn), 'hoa@example.gov.vn')
  await subscribe(await person('minh', leader), 'minh@example.gov.vn')
  await subscribe(await person('quan', [{ role: 'admin', unit: '' }]), 'quan@example.gov.vn')
  await answered('own', 7, october('05 10:00'))
  await answered('other', 30, october('05 10:00'))
  clock.now = october('06 08:00')
  await round()
  const told = new Map(post.mails.map(({ to, text }) => [to[0], /- (\d+) phiếu/.exec(text)?.[1]]))
  expect([...told].toSorted()).toEqual([
    ['hoa@example.gov.vn', '7'],
    ['minh@example.gov.vn', '37'],
  ])
})

test('an administrator is told of requests about data that are due, by their number alone', async () => {
  const { person, subscribe, post, round, clock, world } = await toldWard()
  await subscribe(await person('quan', [{ role: 'admin', unit: '' }]), 'quan@example.gov.vn')
  const request = { kind: 'delete', way: 'post', at: 1, by: 'quan' } as const
  await world.db.insert(dataRequests).values([
    { ...request, id: 'a', reference: '12/YC', receivedOn: '2026-10-05' },
    { ...request, id: 'b', reference: '13/YC', receivedOn: '2026-10-05', answeredOn: '2026-10-05' },
    {
      ...request,
      id: 'c',
      reference: '14/YC',
      receivedOn: '2026-09-20',
      answeredOn: '2026-09-20',
      doneOn: '2026-10-01',
    },
  ])
  clock.now = october('06 07:30')
  await round()
  expect(post.mails.map(({ text }) => text)).toEqual([
    expect.stringContaining('- 1 yêu cầu về dữ liệu cá nhân đến hạn trong ba ngày tới'),
  ])
  expect(post.mails[0]?.text).not.toContain('12/YC')
})

test('whoever answers people is told in the morning who waits and what is due, and of each that is due once', async () => {
  const { person, subscribe, post, round, clock, world } = await toldWard()
  await subscribe(await person('hoa', clerkOfOwn), 'hoa@example.gov.vn')
  const waiting = { unit: units.own.unit, area: units.own.area, words: 'Chờ lâu, gọi 0912345678' }
  await openedCase(world.db, { ...waiting, number: 501, on: '2026-10-02' })
  await openedCase(world.db, { ...waiting, number: 502, on: '2026-10-06' })
  await openedCase(world.db, { ...waiting, number: 503, on: '2026-10-02', unit: units.other.unit })
  clock.now = october('06 08:00')
  await round()
  await round()
  const texts = post.mails.map(({ text }) => text)
  expect(texts.filter((text) => text.includes('- 2 người chờ phường trả lời'))).toHaveLength(1)
  expect(texts.filter((text) => text.includes('- 1 yêu cầu trả lời đến hạn hoặc quá hạn'))).toHaveLength(2)
  expect(texts.join()).not.toMatch(/Chờ lâu|0912345678/)
})

test('an empty digest is not sent, nor one on a day off; after Tết it tells of the days before', async () => {
  const { person, subscribe, answered, post, round, clock } = await toldWard()
  await subscribe(await person('hoa', clerkOfOwn), 'hoa@example.gov.vn', { digest: true, alerts: false })
  clock.now = october('06 07:30')
  await round()
  expect(post.mails).toEqual([])
  await answered('own', 4, Date.parse('2027-02-04T15:00:00+07:00'))
  for (let day = 5; day <= 10; day++) {
    clock.now = Date.parse(`2027-02-${String(day).padStart(2, '0')}T07:30:00+07:00`)
    await round()
  }
  expect(post.mails).toEqual([])
  clock.now = Date.parse('2027-02-11T07:30:00+07:00')
  await round()
  expect(post.mails.map(({ text }) => text)).toEqual([
    expect.stringContaining('- 4 phiếu trả lời từ ngày 04/02/2027 đến hết hôm qua'),
  ])
})

test('whoever asks for the digest at noon gets the next one', async () => {
  const { person, subscribe, answered, post, round, clock } = await toldWard()
  await answered('own', 4, october('04 10:00'))
  clock.now = october('05 12:00')
  await subscribe(await person('hoa', clerkOfOwn), 'hoa@example.gov.vn')
  await round()
  expect(post.mails).toEqual([])
  clock.now = october('06 07:30')
  await round()
  expect(post.mails.length).toBe(1)
})

describe('what is told at once', () => {
  const flood = (touchpoint: string, at: number) =>
    ({ kind: 'flood', touchpoint, firstAt: at, lastAt: at, n: 40 }) as const

  test('a flood in the evening waits for the morning, is told once, and to nobody of another unit', async () => {
    const { person, subscribe, answered, post, round, clock, world } = await toldWard()
    await subscribe(await person('hoa', clerkOfOwn), 'hoa@example.gov.vn', { digest: false, alerts: true })
    await subscribe(await person('lan', [{ role: 'clerk', unit: units.other.unit }]), 'lan@example.gov.vn')
    const code = await answered('own', 1)
    clock.now = october('05 21:30')
    await addAlerts(world.db, [{ day: '2026-10-05', ...flood(code, clock.now) }])
    for (const moment of ['05 21:31', '06 03:00', '06 06:59']) {
      clock.now = october(moment)
      await round()
    }
    expect(post.mails).toEqual([])
    clock.now = october('06 07:00')
    await round()
    // More of the same on that day is the same alert.
    await addAlerts(world.db, [{ day: '2026-10-05', ...flood(code, clock.now) }])
    await round()
    clock.now = october('06 07:05')
    await round()
    expect(post.mails.map(({ to, subject, text }) => [to[0], subject, text.split('\n').slice(0, 4)])).toEqual([
      [
        'hoa@example.gov.vn',
        '[SIPAS Ngọc Hà] Có việc cần xem',
        [
          'Hệ thống vừa ghi nhận:',
          '',
          '- 1 điểm khảo sát có phiếu gửi về bất thường',
          `  ${baseUrl}/desk/results/watch`,
        ],
      ],
    ])
  })

  test('a tablet that falls silent is told once for each silence', async () => {
    const { person, subscribe, answered, post, round, clock, world } = await toldWard()
    await subscribe(await person('hoa', clerkOfOwn), 'hoa@example.gov.vn', { digest: false, alerts: true })
    const code = await answered('own', 1)
    const seen = (at: number) => world.db.run(sql`update kiosks set last_seen_at = ${at}`)
    await world.db.run(sql`insert into kiosks (id, name, touchpoint, procedures, pin, created_at, created_by, token_hash, last_seen_at)
      values ('may-1', 'Máy quầy bà Tám', ${code}, '[]', 'x', 1, 'x', 'x', ${october('05 09:00')})`)
    for (const moment of ['05 09:59', '05 10:00', '05 10:01', '05 16:00']) {
      clock.now = october(moment)
      await round()
    }
    expect(post.mails.map(({ text }) => /- .*/.exec(text)?.[0])).toEqual(['- 1 máy tính bảng mất liên lạc'])
    await seen(october('06 08:00'))
    clock.now = october('06 09:30')
    await round()
    expect(post.mails.length).toBe(2)
    // Switched off before Tết, it is looked for an hour after offices open again.
    await seen(Date.parse('2027-02-04T17:00:00+07:00'))
    for (const moment of ['05T10:00', '08T10:00', '10T16:00', '11T08:59']) {
      clock.now = Date.parse(`2027-02-${moment}:00+07:00`)
      await round()
    }
    expect(post.mails.length).toBe(2)
    clock.now = Date.parse('2027-02-11T09:00:00+07:00')
    await round()
    expect(post.mails.length).toBe(3)
    expect(post.mails.map(({ text }) => text).join()).not.toContain('bà Tám')
  })

  test('two processes that look at the same moment tell it once', async () => {
    const { person, subscribe, answered, post, round, clock, world } = await toldWard()
    await subscribe(await person('hoa', clerkOfOwn), 'hoa@example.gov.vn')
    await answered('own', 3, october('05 10:00'))
    const code = await answered('own', 1, october('05 10:00'))
    clock.now = october('06 07:30')
    await addAlerts(world.db, [{ day: '2026-10-06', ...flood(code, clock.now) }])
    await Promise.all(Array.from({ length: 6 }, () => round()))
    expect(post.mails.map(({ subject }) => subject).toSorted()).toEqual([
      '[SIPAS Ngọc Hà] Có việc cần xem',
      '[SIPAS Ngọc Hà] Việc ngày 06/10/2026',
    ])
  })
})

describe('when the mail server', () => {
  const subscribedTo = async () => {
    const ward = await toldWard()
    await ward.subscribe(await ward.person('hoa', clerkOfOwn), 'hoa@example.gov.vn')
    await ward.answered('own', 3, october('05 10:00'))
    ward.clock.now = october('06 07:30')
    const state = async () =>
      (
        await ward.world.db.all<{ tries: number; why: string; next_at: number | null; given_up_at: number | null }>(
          sql`select * from deliveries where kind = 'digest'`,
        )
      )[0]
    return { ...ward, state }
  }

  test('is away, the mail waits and goes out later; after five more tries it is given up, and told', async () => {
    const { round, state, clock, post } = await subscribedTo()
    const away = { mail: await mailOver({ url: 'smtp://127.0.0.1:9', from: 'a@example.vn' }) }
    await round(away)
    expect(await state()).toMatchObject({ tries: 1, why: expect.stringMatching(/^E/), next_at: clock.now + 60_000 })
    for (const minutes of [1, 5, 30, 120]) {
      clock.now += minutes * 60_000
      await round(away)
    }
    // Twelve hours later it is night: in the morning, then.
    expect(await state()).toMatchObject({ tries: 5, next_at: october('06 22:06') + 9 * 60 * 60_000 - 6 * 60_000 })
    clock.now = october('07 07:00')
    await round(away)
    expect(await state()).toMatchObject({ tries: 6, next_at: null, given_up_at: clock.now })
    await round()
    expect(post.mails).toEqual([])
  })

  test('is there again, what waited is sent once', async () => {
    const { round, clock, post } = await subscribedTo()
    await round({ mail: await mailOver({ url: 'smtp://127.0.0.1:9', from: 'a@example.vn' }) })
    clock.now += 60_000
    await round()
    await round()
    expect(post.mails.length).toBe(1)
  })

  test('was told by a process that was killed before it could say so, it is told again, with the same id', async () => {
    const { round, clock, post, channels } = await subscribedTo()
    // Handed over, and never written down: what kill -9 leaves behind.
    const killed = {
      mail: (mail: Parameters<NonNullable<typeof channels.mail>>[0]) =>
        channels.mail?.(mail).then(() => new Promise<never>(() => {})) as Promise<never>,
    }
    void round(killed)
    while (post.mails.length === 0) await new Promise((next) => setTimeout(next, 10))
    await round()
    expect(post.mails.length).toBe(1)
    clock.now += 2 * 60_000
    await round()
    const ids = post.mails.map(({ head }) => /^Message-ID: (.*)$/im.exec(head)?.[1])
    expect(ids.length).toBe(2)
    expect(new Set(ids).size).toBe(1)
  })
})

test('a mailbox that does not exist is given up at once; a server that is busy is asked again', async () => {
  const ward = await toldWard()
  const { postOffice } = await import('./post-office.ts')
  const refusing = { with: { status: 550 } as { status: number } | undefined }
  const other = await postOffice(refusing)
  const mail = await mailOver({ url: other.url, from: 'a@example.vn' })
  const hoa = await ward.person('hoa', clerkOfOwn)
  const last = async () => (await hoa.own('GET')).last
  await hoa.own('PUT', '/address', { address: 'khong.co@example.gov.vn' })
  await ward.round({ mail })
  expect(await last()).toMatchObject({ why: 'smtp 550', nextAt: null, tries: 1 })
  refusing.with = { status: 451 }
  ward.clock.now += 1000
  await hoa.own('PUT', '/address', { address: 'khong.co@example.gov.vn' })
  await ward.round({ mail })
  expect(await last()).toMatchObject({ why: 'smtp 451', nextAt: ward.clock.now + 60_000 })
  refusing.with = undefined
  ward.clock.now += 60_000
  await ward.round({ mail })
  expect(other.mails.length).toBe(1)
})

test('a mail server that wants a name and a password gets them; wrong ones are tried again, for they can be mended', async () => {
  const { postOffice } = await import('./post-office.ts')
  const { port, mails } = await postOffice({ with: undefined, login: { user: 'sipas', pass: 'p@ss:1' } })
  const mail = { id: 'x', to: 'hoa@example.gov.vn', subject: 'Thử', text: 'Thử' }
  const right = await mailOver({ url: `smtp://sipas:p%40ss%3A1@127.0.0.1:${port}`, from: 'a@example.vn' })
  expect(await right(mail)).toEqual({ ok: true })
  const wrong = await mailOver({ url: `smtp://sipas:sai@127.0.0.1:${port}`, from: 'a@example.vn' })
  expect(await wrong(mail)).toEqual({ ok: false, why: 'smtp login', again: true })
  expect(mails.length).toBe(1)
})

describe('nothing is told to', () => {
  const withDigestWaiting = async () => {
    const ward = await toldWard()
    const hoa = await ward.person('hoa', clerkOfOwn)
    await ward.subscribe(hoa, 'hoa@example.gov.vn')
    await ward.answered('own', 3, october('05 10:00'))
    ward.clock.now = october('06 07:30')
    await ward.round({ mail: async () => ({ ok: false, why: 'ECONNREFUSED', again: true }) })
    ward.clock.now += 60_000
    return { ...ward, hoa }
  }
  test.each([
    ['whose account was closed', sql`update staff set disabled_at = 1 where id = 'hoa'`],
    ['whose role was taken', sql`delete from roles_held where staff = 'hoa'`],
    ['who works in another unit since', sql`update roles_held set unit = 'tram-y-te' where staff = 'hoa'`],
  ])('somebody %s', async (_, change) => {
    const { world, round, post } = await withDigestWaiting()
    await world.db.run(change)
    await round()
    expect(post.mails).toEqual([])
    expect(await world.db.all(sql`select why from deliveries where kind = 'digest'`)).toEqual([
      { why: 'not his any more' },
    ])
  })

  test('somebody who removed his address: nothing of it is left, and nothing of him waits', async () => {
    const { world, round, post, hoa } = await withDigestWaiting()
    expect((await hoa.own('DELETE', '/address')).status).toBe(204)
    await round()
    expect(post.mails).toEqual([])
    expect(await world.db.all(sql`select * from mail_addresses`)).toEqual([])
    expect(await world.db.all(sql`select * from deliveries where next_at is not null`)).toEqual([])
    expect(await hoa.own('DELETE', '/address')).toMatchObject({ status: 409, problem: 'mailAddressNeeded' })
  })
})

test('the address stands nowhere in the clear: not in the database, the log, a list, or what is written down', async () => {
  const ward = await toldWard()
  await ward.subscribe(await ward.person('hoa', clerkOfOwn), 'hoa.tran@example.gov.vn')
  await ward.answered('own', 3, october('05 10:00'))
  ward.clock.now = october('06 07:30')
  await ward.round({ mail: async () => ({ ok: false, why: 'smtp 451', again: true }) })
  const tables = await ward.world.db.all<{ name: string }>(sql`select name from sqlite_master where type = 'table'`)
  for (const { name } of tables) {
    const rows = await ward.world.db.all(sql.raw(`select * from "${name}"`))
    expect(`${name} ${JSON.stringify(rows)}`).not.toContain('hoa.tran')
  }
  expect(JSON.stringify(ward.lines)).not.toContain('hoa.tran')
  const quan = await ward.person('quan', [{ role: 'admin', unit: '' }])
  const state = await quan.ask('GET', '/system/notifications')
  expect(state).toMatchObject({ mail: true, waiting: 1, deliveries: [{ kind: 'digest', recipient: 'Người hoa' }, {}] })
  expect(state.text).not.toMatch(/hoa\.tran|phiếu|answers/)
})

test('each choice has its line in the log, and a trial goes to whoever asks for it only', async () => {
  const ward = await toldWard()
  const quan = await ward.person('quan', [{ role: 'admin', unit: '' }])
  expect(await quan.ask('POST', '/system/notifications/trial', { way: 'mail' })).toMatchObject({
    problem: 'mailAddressNeeded',
  })
  expect(await quan.ask('POST', '/system/notifications/trial', { way: 'webhook' })).toMatchObject({
    problem: 'notSetUp',
  })
  await ward.subscribe(quan, 'quan@example.gov.vn')
  expect((await quan.ask('POST', '/system/notifications/trial', { way: 'mail' })).status).toBe(204)
  await ward.round()
  expect(ward.post.mails.map(({ to, subject }) => [to[0], subject])).toEqual([
    ['quan@example.gov.vn', '[SIPAS Ngọc Hà] Thư gửi thử'],
  ])
  await quan.own('DELETE', '/address')
  const acts = await ward.world.db.all<{ act: string }>(sql`select act from log where by = 'quan' order by n`)
  expect(acts.map(({ act }) => act)).toEqual([
    ...[
      'mail-address-set',
      'mail-address-confirmed',
      'notifications-chosen',
      'notification-tested',
      'mail-address-removed',
    ],
  ])
})

test('where no mail server is set up, or no process runs that sends, an address is not taken, and the page is told which', async () => {
  const ward = await toldWard()
  const hoa = await ward.person('hoa', clerkOfOwn)
  for (const [notices, said] of [
    [{ mail: false, webhook: false, nudge: () => {} }, 'off'],
    [undefined, 'nowhere'],
  ] as const) {
    Object.assign(ward.world, { notices })
    expect(await hoa.own('GET')).toMatchObject({ mail: said })
    expect(await hoa.own('PUT', '/address', { address: 'hoa@example.gov.vn' })).toMatchObject({ problem: 'notSetUp' })
  }
})
