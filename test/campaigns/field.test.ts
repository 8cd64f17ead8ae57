import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { casesOf } from '../../db/queries/campaigns/draws.ts'
import { reassign, releaseReserve } from '../../server/acts/campaigns/field.ts'
import { changePlan } from '../../server/acts/campaigns/plan.ts'
import { householdsOf } from '../../server/campaigns/households.ts'
import { lockMaterial } from '../../server/campaigns/lock/material.ts'
import { toldCampaign } from '../../server/campaigns/told.ts'
import { usualProtocol } from '../../surveys/campaign/protocol.ts'
import { oneDay } from '../../surveys/grammar/calendar.ts'
import { answerAll, campaignOf, inField, type Office, openOffice, planned, seal, visit } from './office.ts'

/** The households of an interviewer, or all that were given out. */
const housesOf = async (office: Office, id: string, interviewer?: string) =>
  householdsOf(office.world, await campaignOf(office, id), interviewer)

test('a group that has fewer households than are to be drawn is told before the seal', async () => {
  const office = await openOffice()
  const { world, people } = office
  const id = await planned(office, { groups: 2, each: 12, main: 6, reserve: 2 })
  const { name, questionnaire, startsOn, endsOn, protocol } = await campaignOf(office, id)
  const sizes = [1, 2].map((n) => ({ stratum: `Tổ ${n}`, main: 6, reserve: n === 2 ? 7 : 0 }))
  await changePlan(world, id, { name, questionnaire, startsOn, endsOn, protocol, sizes }, people.manager)
  await expect(seal(office, id)).rejects.toMatchObject({
    kind: 'campaignUnready',
    details: { lacks: 'Tổ 2 không đủ hộ để bốc' },
  })
})

describe('an interviewer', () => {
  test('finds his own households with their addresses, none of another’s and none that waits in reserve', async () => {
    const office = await openOffice()
    const { world, people } = office
    const id = await inField(office)
    const [mine, others] = [await housesOf(office, id, people.hoa.by), await housesOf(office, id, people.minh.by)]
    expect([mine.length, others.length]).toEqual([10, 10])
    expect(mine[0]?.contact).toMatchObject({ name: expect.stringMatching(/^Nguyễn Văn/) })
    const reserve = (await casesOf(world.db, id)).filter(({ part }) => part > 0).map(({ code }) => code)
    expect(reserve).toHaveLength(10)
    const sent = JSON.stringify([mine, others, await housesOf(office, id)])
    for (const code of reserve) expect(sent).not.toContain(`"${code}"`)
    for (const { code } of others) expect(JSON.stringify(mine)).not.toContain(`"${code}"`)
  })

  test('writes a visit once however often it is sent, none of tomorrow or of before the field, and none to another’s household', async () => {
    const office = await openOffice()
    const { world, people } = office
    const id = await inField(office)
    const code = (await housesOf(office, id, people.hoa.by))[0]?.code ?? ''
    const uuid = randomUUID()
    const send = () => visit(office, id, people.hoa, { code, outcome: 'nobody-home', uuid })
    expect([await send(), await send(), await send()]).toMatchObject([
      [{ outcome: 'stored' }],
      [{ outcome: 'resent' }],
      [{ outcome: 'resent' }],
    ])
    const tomorrow = visit(office, id, people.hoa, { code, outcome: 'nobody-home', at: world.now() + oneDay })
    expect(await tomorrow).toMatchObject([{ outcome: 'refused', why: 'future' }])
    const early = visit(office, id, people.hoa, { code, outcome: 'nobody-home', at: world.now() - 2 * oneDay })
    expect(await early).toMatchObject([{ outcome: 'refused', why: 'before-field' }])
    expect(await visit(office, id, people.minh, { code, outcome: 'nobody-home' })).toMatchObject([{ why: 'unknown' }])
    expect(await visit(office, id, people.hoa, { code, outcome: 'complete' })).toMatchObject([{ why: 'adults' }])
    expect(await world.db.all(sql`select count(*) as n from visits`)).toEqual([{ n: 1 }])
  })

  test('goes to nobody again who refused for good; that somebody takes answers back is heard', async () => {
    const office = await openOffice()
    const { people } = office
    const id = await inField(office)
    const [first, second] = await housesOf(office, id, people.hoa.by)
    await visit(office, id, people.hoa, { code: first?.code ?? '', outcome: 'refusal-hard' })
    expect(await visit(office, id, people.hoa, { code: first?.code ?? '', outcome: 'nobody-home' })).toMatchObject([
      { outcome: 'refused', why: 'over' },
    ])
    await visit(office, id, people.hoa, { code: second?.code ?? '', outcome: 'complete', adults: 1 })
    office.clock.now += oneDay
    await visit(office, id, people.hoa, { code: second?.code ?? '', outcome: 'withdrawn' })
    const { results } = await lockMaterial(office.world.db, await campaignOf(office, id))
    expect(results.groups.reduce((sum, { refusal }) => sum + refusal, 0)).toBe(2)
  })

  test('who fell ill hands his households to another, and finds them no more', async () => {
    const office = await openOffice()
    const { world, people } = office
    const id = await inField(office)
    const codes = (await housesOf(office, id, people.hoa.by)).map(({ code }) => code)
    await reassign(world, id, { codes, interviewer: people.minh.by }, people.manager)
    expect(await housesOf(office, id, people.hoa.by)).toEqual([])
    expect(await housesOf(office, id, people.minh.by)).toHaveLength(20)
    const toNobody = reassign(world, id, { codes, interviewer: people.ut.by }, people.manager)
    await expect(toNobody).rejects.toMatchObject({ kind: 'fieldRefused' })
  })

  test('a household with one adult asks that one, with none it is not eligible', async () => {
    const office = await openOffice()
    const { people } = office
    const id = await inField(office)
    const [one, other] = await housesOf(office, id, people.hoa.by)
    expect(one?.asked[0]).toBe(1)
    expect(one?.asked).toHaveLength(9)
    for (const [i, chosen] of (one?.asked ?? []).entries()) expect(chosen).toBeLessThanOrEqual(i + 1)
    await visit(office, id, people.hoa, { code: other?.code ?? '', outcome: 'nobody-eligible', adults: 0 })
    const told = await toldCampaign(office.world.db, await campaignOf(office, id))
    expect(told.progress.all).toMatchObject({ released: 20, visited: 1, open: 19 })
  })
})

describe('the reserve', () => {
  test('is released to nobody where the protocol does not let it be used', async () => {
    const office = await openOffice()
    const { world, people } = office
    const id = await inField(office)
    const wanted = { stratum: 'Tổ 1', interviewers: [people.hoa.by] }
    await expect(releaseReserve(world, id, wanted, people.manager)).rejects.toMatchObject({ kind: 'campaignUnready' })
  })

  test('is released a whole part at a time once every household of the group is over, until it is used up', async () => {
    const office = await openOffice()
    const { world, people } = office
    const id = await inField(office, {
      reserve: 5,
      protocol: { ...usualProtocol, substitution: 'reserve', backChecks: 0 },
    })
    const release = () => releaseReserve(world, id, { stratum: 'Tổ 1', interviewers: [people.hoa.by] }, people.manager)
    await expect(release()).rejects.toMatchObject({ details: { lacks: 'Tổ 1 còn 10 hộ đã giao chưa xong' } })
    await answerAll(office, id)
    await release()
    const given = (await casesOf(world.db, id)).filter(({ part, releasedAt }) => part > 0 && releasedAt !== null)
    expect(given).toHaveLength(5)
    for (const { code } of given) await visit(office, id, people.hoa, { code, outcome: 'vacant' })
    await expect(release()).rejects.toMatchObject({ details: { lacks: 'Tổ 1 đã hết hộ dự phòng' } })
  })
})
