import { webcrypto } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createApp } from '../../server/app.ts'
import { askTheLongForm } from '../long-form.ts'
import { opening } from '../world.ts'
import { calm, waiting, withPairedTablet, withTablet } from './tablet.ts'

const minute = 60_000
const hour = 60 * minute
const oneDay = 24 * hour

describe('a tablet that nobody paired is told so, and nothing is stored', () => {
  test.each([
    ['no token', ''],
    ['a token nobody has', 'x'.repeat(43)],
  ])('%s', async (_, token) => {
    const { tablet, stored, made } = await withTablet()
    expect(made.pairingCode).toMatch(/^[2-9a-z]{4}-[2-9a-z]{4}$/)
    const says = tablet(token)
    const answers = [
      await says('setup'),
      await says('answers', { sentAt: opening, answers: [waiting(opening)] }),
      await says('contact', { sentAt: opening, ...calm }),
    ]
    for (const { status, body } of answers) expect([status, body.problem]).toEqual([401, 'kioskUnknown'])
    expect(answers[0]?.body.message).toContain('Phiếu đang chờ vẫn được giữ trong máy')
    expect(await stored()).toEqual([])
  })
})

test('a pairing code that is wrong, too old, replaced or used pairs nothing', async () => {
  const { pair, made, clock, ask } = await withTablet()
  const refused = { status: 404, body: expect.objectContaining({ problem: 'pairingRefused' }) }
  for (const code of ['', 'zzzz-zzzz', 'một hai ba', `${made.pairingCode}2`]) expect(await pair(code)).toEqual(refused)

  clock.now = made.expiresAt
  expect(await pair(made.pairingCode)).toEqual(refused)
  const first = (await ask('POST', `/kiosks/${made.id}/pairing`)).body
  const second = (await ask('POST', `/kiosks/${made.id}/pairing`)).body
  expect(await pair(first.pairingCode)).toEqual(refused)
  expect((await pair(second.pairingCode)).status).toBe(201)
  expect(await pair(second.pairingCode)).toEqual(refused)
})

test('a code is taken as people type it', async () => {
  const { pair, made } = await withTablet()
  expect((await pair(` ${made.pairingCode.toUpperCase().replace('-', ' – ')} `)).body).toMatchObject({
    id: made.id,
    token: expect.stringMatching(/^[\w-]{43}$/),
  })
})

test('two tablets that type one code at the same moment: one is paired', async () => {
  const { pair, made } = await withTablet()
  const statuses = (await Promise.all([pair(made.pairingCode), pair(made.pairingCode)])).map(({ status }) => status)
  expect(statuses.toSorted()).toEqual([201, 404])
})

test('a tablet that is replaced works until the new one is paired, and then no more', async () => {
  const { says, ask, made, pair, tablet } = await withPairedTablet()
  await says('contact', { sentAt: opening, ...calm, waiting: 7 })
  const { pairingCode } = (await ask('POST', `/kiosks/${made.id}/pairing`)).body
  expect((await says('setup')).status).toBe(200)
  const { token } = (await pair(pairingCode)).body
  expect((await says('setup')).body.problem).toBe('kioskUnknown')
  expect((await tablet(token)('setup')).status).toBe(200)
  expect((await ask('GET', '/kiosks')).body.kiosks).toMatchObject([{ waiting: null, storage: null, clockAhead: null }])
})

test('one bad answer never blocks the others, and each is told what became of it', async () => {
  const { says, stored } = await withPairedTablet({ away: oneDay })
  const good = [waiting(opening - 2 * hour), waiting(opening - hour)]
  const bad = {
    empty: waiting(opening, { answers: {} }),
    unheardOf: waiting(opening, { questionnaire: 'one-stop', version: 99 }),
    another: waiting(opening, { questionnaire: 'health-station' }),
    elsewhere: waiting(opening, { procedure: '1.001193' }),
    shapeless: { ...waiting(opening), weather: 'mưa' },
    nameless: { ...waiting(opening), id: 'seven' },
  }
  const answers = [
    good[0],
    bad.empty,
    bad.unheardOf,
    bad.another,
    bad.elsewhere,
    good[1],
    bad.shapeless,
    bad.nameless,
    null,
  ]
  const { status, body } = await says('answers', { sentAt: opening, answers })
  expect(status).toBe(200)
  expect(body.results.map(({ outcome, problem }: Record<string, string>) => problem ?? outcome)).toEqual([
    ...['stored', 'answersRefused', 'wrongQuestionnaire', 'wrongQuestionnaire', 'procedureRefused', 'stored'],
    ...['malformed', 'malformed', 'malformed'],
  ])
  expect(body.results.map(({ id }: { id: string }) => id)).toEqual([
    ...answers.slice(0, 7).map((one) => one?.id),
    ...['seven', null],
  ])
  expect(body.results[1]).toMatchObject({ refusals: [{ question: 'overall', reason: 'required' }] })
  expect(body.results[6].message).toContain('weather')
  expect((await stored()).map(({ id }) => id)).toEqual(good.map(({ id }) => id))
})

test.each([
  ['nothing', { sentAt: opening, answers: [] }, 400],
  ['more than twenty', { sentAt: opening, answers: Array.from({ length: 21 }, () => waiting(opening)) }, 400],
  ['no time of sending', { answers: [waiting(opening)] }, 400],
  ['something else besides', { sentAt: opening, answers: [waiting(opening)], pin: '402917' }, 400],
  ['more than 256 kB', { sentAt: opening, answers: [waiting(opening, { comment: 'x'.repeat(300_000) })] }, 413],
])('a batch of %s is refused as a whole', async (_, batch, status) => {
  const { says, stored } = await withPairedTablet()
  expect((await says('answers', batch)).status).toBe(status)
  expect(await stored()).toEqual([])
})

test('sent again, also twice at once, an answer counts once; other answers under its id are a conflict', async () => {
  const { says, stored, ask } = await withPairedTablet({ away: oneDay })
  const answers = Array.from({ length: 20 }, (_, i) => waiting(opening - (20 - i) * minute))
  const send = (batch: readonly object[]) => says('answers', { sentAt: opening, answers: batch })
  const [first, second] = await Promise.all([send(answers), send(answers)])
  const receipts = (sent: typeof first) => sent.body.results.map(({ receipt }: { receipt: string }) => receipt)
  expect(receipts(second)).toEqual(receipts(first))
  const outcomes = [first, second].flatMap(({ body }) =>
    body.results.map(({ outcome }: { outcome: string }) => outcome),
  )
  expect(outcomes.filter((one: string) => one === 'stored')).toHaveLength(20)
  expect(outcomes.filter((one: string) => one === 'resent')).toHaveLength(20)

  const changed = { ...answers[0], answers: { ...answers[0]?.answers, overall: 1 } }
  expect((await send([changed])).body.results).toEqual([
    { id: answers[0]?.id, outcome: 'conflict', receipt: receipts(first)[0] },
  ])
  expect((await stored()).map(({ id, overall }) => [id, overall])).toEqual(answers.map(({ id }) => [id, 5]))
  const { rows } = (await ask('GET', '/figures?period=2026-10&by=area')).body
  expect(rows).toMatchObject([{ stream: 'volunteer', n: 20 }])
})

describe('the clock of a tablet may be wrong: both times are kept', () => {
  test.each([
    ['right', 0, 3 * hour, opening + 27 * hour, null],
    ['three days behind', -3 * oneDay, 3 * hour, opening + 27 * hour, null],
    ['in the year 2031', 5 * 365 * oneDay, 3 * hour, opening + 27 * hour, null],
    ['set back a minute after the answer', 0, -minute, opening + 30 * hour, null],
    ['set back after the answer', 0, -2 * oneDay, opening + 30 * hour, ['clock']],
    ['set from 1970 after the answer', -opening, opening, opening + 30 * hour, ['clock']],
  ])('%s', async (_, ahead, ago, answeredAt, flags) => {
    const { says, stored, clock } = await withPairedTablet()
    clock.now = opening + 30 * hour
    const sentAt = clock.now + (ago === opening ? 0 : ahead)
    const deviceAt = sentAt - ago
    const answer = waiting(deviceAt)
    expect((await says('answers', { sentAt, answers: [answer] })).body.results[0].outcome).toBe('stored')
    expect(await stored()).toMatchObject([
      { id: answer.id, answeredAt, deviceAt, receivedAt: clock.now, source: 'kiosk', flags },
    ])
  })

  // Asked at eight in the evening of the last day of a quarter, sent when the line was back at nine of the next morning.
  const lastEvening = Date.parse('2026-09-30T20:00:00+07:00')
  test.each([
    ['2015, and was put right before sending', '2015-01-01T00:00:00Z', false],
    ['2015, and still stands there', '2015-01-01T00:00:00Z', true],
    ['2035, and was put right before sending', '2035-01-01T00:00:00Z', false],
    ['2035, and still stands there', '2035-01-01T00:00:00Z', true],
  ])(
    'fallen to %s: dated by its arrival and flagged, or by how long it waited, never in another year',
    async (_, fell, stays) => {
      const { says, stored, clock, ask } = await withPairedTablet()
      clock.now = lastEvening - hour
      await says('contact', { sentAt: clock.now, ...calm })
      clock.now = lastEvening + 13 * hour
      const answeredAt = Date.parse(fell)
      const sentAt = stays ? answeredAt + 13 * hour : clock.now
      const { results } = (await says('answers', { sentAt, answers: [waiting(answeredAt)] })).body
      expect(results).toMatchObject([{ outcome: 'stored' }])
      expect(await stored()).toMatchObject([
        stays ? { answeredAt: lastEvening, flags: null } : { answeredAt: clock.now, flags: ['clock'] },
      ])
      const { rows } = (await ask('GET', `/figures?period=${stays ? '2026-09' : '2026-10'}&by=area`)).body
      expect(rows).toMatchObject([{ received: 1, n: 0, share: null }])
    },
  )

  test('one that tells of a day before it was paired is not believed', async () => {
    const { says, stored, clock } = await withPairedTablet({ away: oneDay })
    const given = [waiting(clock.now - oneDay - hour), waiting(clock.now - oneDay - minute), waiting(clock.now - hour)]
    await says('answers', { sentAt: clock.now, answers: given })
    const dated = (await stored()).map(({ id, answeredAt, flags }) => [id, answeredAt, flags])
    expect(new Map(dated.map(([id, ...rest]) => [id, rest]))).toEqual(
      new Map([
        [given[0]?.id, [clock.now, ['clock']]],
        [given[1]?.id, [clock.now - oneDay, null]],
        [given[2]?.id, [clock.now - hour, null]],
      ]),
    )
  })

  test('an answer nobody can date is not refused because its touchpoint was retired meanwhile', async () => {
    const { says, ask, code, clock, stored } = await withPairedTablet()
    const retired = clock.now + hour
    clock.now = retired
    await ask('POST', `/touchpoints/${code}/retirement`)
    clock.now = retired + 40 * oneDay
    const answers = [waiting(Date.parse('2015-01-01'))]
    expect((await says('answers', { sentAt: clock.now, answers })).body.results).toMatchObject([{ outcome: 'stored' }])
    expect(await stored()).toMatchObject([{ answeredAt: retired + oneDay, receivedAt: clock.now, flags: ['clock'] }])
  })
})

test('answers given before a touchpoint was retired, or within a day, come in however late; later ones do not', async () => {
  const { says, ask, code, clock, stored } = await withPairedTablet()
  const retired = clock.now + hour
  clock.now = retired
  await ask('POST', `/touchpoints/${code}/retirement`)
  clock.now = retired + 40 * oneDay
  expect((await says('setup')).body).toMatchObject({ problem: 'kioskRetired' })
  expect((await says('contact', { sentAt: clock.now, ...calm, waiting: 3 })).status).toBe(200)
  const answers = [waiting(retired - minute), waiting(retired + oneDay), waiting(retired + oneDay + 1)]
  const { results } = (await says('answers', { sentAt: clock.now, answers })).body
  expect(results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['stored', 'stored', 'refused'])
  expect(results[2].problem).toBe('answeredTooLate')
  expect(await stored()).toHaveLength(2)
})

test('a tablet that is retired hands over nothing more from that moment; used again, it hands over what it kept', async () => {
  const { says, ask, made, clock, stored } = await withPairedTablet()
  clock.now += hour
  await ask('POST', `/kiosks/${made.id}/retirement`)
  const answers = [waiting(clock.now - minute)]
  const refused = await says('answers', { sentAt: clock.now, answers })
  expect(refused).toMatchObject({ status: 410, body: { problem: 'kioskRetired' } })
  expect(refused.body.message).toContain('Phiếu đang chờ vẫn được giữ trong máy')
  expect((await says('contact', { sentAt: clock.now, ...calm, waiting: 1 })).status).toBe(200)
  expect(await stored()).toEqual([])
  await ask('DELETE', `/kiosks/${made.id}/retirement`)
  expect((await says('answers', { sentAt: clock.now, answers })).status).toBe(200)
  expect(await stored()).toHaveLength(1)
})

describe('whoever has stolen the token of a tablet', () => {
  const thousands = (says: Awaited<ReturnType<typeof withPairedTablet>>['says'], at: number) =>
    Promise.all(
      Array.from({ length: 150 }, () =>
        says('answers', { sentAt: at, answers: Array.from({ length: 20 }, () => waiting(at - 150 * oneDay)) }),
      ),
    )

  test('hands over a handful while the tablet comes by each minute, not three thousand, and none of before', async () => {
    const { says, clock, stored } = await withPairedTablet({ away: 30 * oneDay })
    await says('contact', { sentAt: clock.now, ...calm })
    clock.now += minute
    const sent = await thousands(says, clock.now)
    expect(sent.filter(({ status }) => status === 429)).toHaveLength(150)
    for (let i = 0; i < 20; i++)
      await says('answers', { sentAt: clock.now, answers: [waiting(clock.now - 150 * oneDay)] })
    const kept = await stored()
    expect(kept).toHaveLength(12)
    expect(new Set(kept.map(({ answeredAt, flags }) => `${answeredAt} ${flags}`))).toEqual(
      new Set([`${clock.now} clock`]),
    )
  })

  test('gains nothing by telling that thousands wait', async () => {
    const { says, clock, stored } = await withPairedTablet()
    await says('contact', { sentAt: clock.now, ...calm, waiting: 3000 })
    await thousands(says, clock.now)
    for (let i = 0; i < 20; i++) await says('answers', { sentAt: clock.now, answers: [waiting(clock.now)] })
    expect(await stored()).toHaveLength(5)
  })
})

test('a tablet that was away for days hands over a thousand answers without being slowed, and twice what was not heard', async () => {
  const { says, stored, clock } = await withPairedTablet({ away: 3 * oneDay })
  for (let batch = 0; batch < 50; batch++) {
    const answers = Array.from({ length: 20 }, (_, i) => waiting(clock.now - batch * minute - i))
    for (let again = 0; again < 2; again++)
      expect((await says('answers', { sentAt: clock.now, answers })).status).toBe(200)
  }
  expect(await stored()).toHaveLength(1000)
})

test('a tablet at work is never slowed: a person every ten seconds, each sent at once', async () => {
  const { says, clock, stored } = await withPairedTablet()
  for (let i = 0; i < 60; i++) {
    if (i % 6 === 0) await says('contact', { sentAt: clock.now, ...calm })
    expect((await says('answers', { sentAt: clock.now, answers: [waiting(clock.now - 10)] })).status).toBe(200)
    clock.now += 10_000
  }
  expect(await stored()).toHaveLength(60)
})

test('the chosen procedure goes with the answer, also when it was taken off the list while the tablet was away', async () => {
  const { says, ask, made, stored, code } = await withPairedTablet({ kiosk: { procedures: ['2.000815', '2.000884'] } })
  await ask('PUT', `/kiosks/${made.id}`, { name: 'Máy quầy 3', procedures: ['2.000884'] })
  const answers = [waiting(opening, { procedure: '2.000815' }), waiting(opening)]
  await says('answers', { sentAt: opening, answers })
  const where = {
    touchpoint: code,
    area: 'chung-thuc',
    channel: 'kiosk',
    stream: 'volunteer',
    questionnaire: 'one-stop',
  }
  expect(await stored()).toMatchObject([
    { ...where, procedure: '2.000815' },
    { ...where, procedure: '' },
  ])
})

test('a touchpoint of one procedure gives it to every answer, and takes no other', async () => {
  const { says, stored } = await withPairedTablet({ touchpoint: { procedure: '2.000815' } })
  const answers = [waiting(opening), waiting(opening, { procedure: '2.000884' })]
  const { results } = (await says('answers', { sentAt: opening, answers })).body
  expect(results).toMatchObject([{ outcome: 'stored' }, { outcome: 'refused', problem: 'procedureRefused' }])
  expect(await stored()).toMatchObject([{ procedure: '2.000815' }])
})

test('answers to sensitive questions that were switched off meanwhile are dropped, the rest is stored', async () => {
  const { says, stored, world, code } = await withPairedTablet()
  await askTheLongForm(world.db, code)
  const asked = (await says('setup')).body.questionnaire
  expect(asked.questions.map(({ id }: { id: string }) => id)).not.toContain('ethnicity')
  const levels = asked.questions.filter(({ kind, required }: Record<string, unknown>) => kind === 'scale' && required)
  const answers = Object.fromEntries(levels.map(({ id }: { id: string }) => [id, 4]))
  const answer = waiting(opening, { questionnaire: 'sipas-2022', answers: { ...answers, ethnicity: 'kinh' } })
  expect(world.sensitiveQuestions).toBe(false)
  expect((await says('answers', { sentAt: opening, answers: [answer] })).body.results[0]).toMatchObject({
    outcome: 'stored',
  })
  expect(JSON.stringify(await stored())).not.toContain('kinh"')
})

test('the setup holds all a tablet needs: the questions, the choices in order, and a PIN it can check by itself', async () => {
  const { says, made, code } = await withPairedTablet({ kiosk: { procedures: ['2.000884', '2.000815'] } })
  const { body } = await says('setup')
  expect(body).toMatchObject({
    kiosk: { id: made.id, name: 'Máy quầy 3' },
    touchpoint: { code, counter: 'Quầy số 3', names: { area: 'Chứng thực', procedure: null } },
    procedures: [{ code: '2.000884' }, { code: '2.000815' }],
    questionnaire: { id: 'one-stop', version: 2, questions: expect.any(Array) },
    demo: false,
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  })
  expect(await pinFits('402917', body.pin)).toBe(true)
  expect(await pinFits('402918', body.pin)).toBe(false)
})

test('a new PIN reaches the tablet; without one the old stays', async () => {
  const { says, ask, made } = await withPairedTablet()
  await ask('PUT', `/kiosks/${made.id}`, { name: 'Máy sảnh' })
  const before = (await says('setup')).body
  expect([before.kiosk.name, await pinFits('402917', before.pin)]).toEqual(['Máy sảnh', true])
  await ask('PUT', `/kiosks/${made.id}`, { name: 'Máy sảnh', pin: '770031' })
  const { pin } = (await says('setup')).body
  expect([await pinFits('402917', pin), await pinFits('770031', pin)]).toEqual([false, true])
})

test('a tablet is still known after the secret was changed', async () => {
  const { world, token } = await withPairedTablet()
  const app = createApp(() => ({ ...world, secret: 'another secret, long enough too', formerSecrets: [world.secret] }))
  const headers = { Authorization: `Bearer ${token}` }
  expect((await app.request('/api/v1/kiosk/setup', { headers })).status).toBe(200)
})

/** As the tablet does it, with WebCrypto. */
async function pinFits(typed: string, kept: string): Promise<boolean> {
  const [kind, iterations, salt = '', hash] = kept.split('$')
  expect([kind, iterations]).toEqual(['pbkdf2-sha256', '100000'])
  const key = await webcrypto.subtle.importKey('raw', new TextEncoder().encode(typed), 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', iterations: 100_000, salt: Buffer.from(salt, 'base64url') }
  return Buffer.from(await webcrypto.subtle.deriveBits(how, key, 256)).toString('base64url') === hash
}
