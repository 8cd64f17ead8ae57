import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { casesOf } from '../../db/queries/campaigns/draws.ts'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { drawCampaign } from '../../server/acts/campaigns/draw.ts'
import { announceDraw, importFrame, openFrame, sealFrame } from '../../server/acts/campaigns/frame.ts'
import { askLock, confirmLock } from '../../server/acts/campaigns/lock.ts'
import { tidy } from '../../server/acts/retention/tidy.ts'
import { lockMaterial } from '../../server/campaigns/lock/material.ts'
import { resultsOf } from '../../server/campaigns/results.ts'
import { oneDay } from '../../surveys/grammar/calendar.ts'
import { everyRow } from '../every-row.ts'
import { answerAll, campaignOf, drawn, households, inField, lock, openOffice, planned, seal, visit } from './office.ts'

describe('before the draw', () => {
  test('a frame that was sealed takes no other list, not even by hand at the database', async () => {
    const office = await openOffice()
    const id = await planned(office)
    await seal(office, id)
    await expect(importFrame(office.world, id, households(2, 31), office.people.manager)).rejects.toMatchObject({
      kind: 'campaignStands',
    })
    await expect(office.world.db.run(sql`update frame_units set stratum = 'Tổ 9'`)).rejects.toThrow()
    await expect(office.world.db.run(sql`delete from frame_units`)).rejects.toThrow()
  })

  test('a seal is given to the list that was shown, and to no other', async () => {
    const office = await openOffice()
    const id = await planned(office)
    await expect(sealFrame(office.world, id, 'f'.repeat(64), office.people.manager)).rejects.toMatchObject({
      kind: 'previewOutdated',
    })
  })

  test('nobody draws before the day that was announced, nor from a source announced for today', async () => {
    const office = await openOffice()
    const { world, people } = office
    const id = await planned(office)
    await seal(office, id)
    const today = { source: 'năm lần gieo xúc xắc trước MTTQ', on: '2026-10-05' }
    await expect(announceDraw(world, id, today, people.manager)).rejects.toMatchObject({ kind: 'fieldRefused' })
    await announceDraw(world, id, { ...today, on: '2026-10-06' }, people.manager)
    const draw = () => drawCampaign(world, id, { seed: '48213', again: '48213', reason: '' }, people.manager)
    await expect(draw()).rejects.toMatchObject({ kind: 'seedTooSoon' })
    office.clock.now += oneDay
    expect(await draw()).toBe(1)
  })

  test('a seed typed in two ways draws nothing; a second draw needs a reason, and the first stays', async () => {
    const office = await openOffice()
    const { world, people } = office
    const id = await drawn(office)
    const again = (given: object) =>
      drawCampaign(world, id, { seed: '99999', again: '99999', reason: '', ...given }, people.manager)
    await expect(again({ again: '99998' })).rejects.toMatchObject({ details: { field: 'again' } })
    await expect(again({})).rejects.toMatchObject({ details: { field: 'reason' } })
    expect(await again({ reason: 'Gõ nhầm một chữ số của kết quả xổ số.' })).toBe(2)
    expect(await world.db.all(sql`select round, seed from draws order by round`)).toEqual([
      { round: 1, seed: '48213' },
      { round: 2, seed: '99999' },
    ])
    await expect(openFrame(world, id, 'Muốn sửa danh sách lần nữa.', people.manager)).rejects.toMatchObject({
      kind: 'campaignStands',
    })
  })

  test('the households drawn are those that sha256sum and sort would put first', async () => {
    const office = await openOffice()
    const id = await drawn(office, { groups: 1, each: 250, main: 30, reserve: 10 })
    const order = households(1, 250)
      .map(({ code }) => ({ code, key: createHash('sha256').update(`48213|${code}`).digest('hex') }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    const cases = await casesOf(office.world.db, id)
    expect(cases.map(({ code }) => code)).toEqual(order.slice(0, 40).map(({ code }) => code))
    expect(cases.filter(({ part }) => part === 0)).toHaveLength(30)
  })
})

describe('after the lock', () => {
  test('nothing joins an answer to a household, and every group of answers alike has five at least', async () => {
    const office = await openOffice()
    const id = await inField(office, { groups: 3, each: 60, main: 17 })
    await answerAll(office, id, (place) => (place % 5 === 0 ? 2 : 5))
    await lock(office, id)
    const { db } = office.world
    for (const table of ['drawn', 'visits', 'keyings', 'resolutions', 'back_checks'])
      expect([table, await db.all(sql`select * from ${sql.identifier(table)}`)]).toEqual([table, []])
    expect(await findUnlogged(db)).toEqual([])
    expect(await db.all(sql`select distinct adults from frame_units`)).toEqual([{ adults: null }])
    const alike = await db.all<{ n: number }>(sql`
      select count(*) as n from responses join sample_design on response = responses.id
      group by campaign, stratum, weight, answered_at, received_at, touchpoint, unit, area, procedure, channel, source, device_at, receipt`)
    expect(alike.length).toBeGreaterThan(3)
    for (const { n } of alike) expect(n).toBeGreaterThanOrEqual(5)
    // Ids and places tell nothing of the order in which households were drawn or visited.
    const held = await everyRow(db)
    for (const { form } of await casesOf(db, id)) expect(held).not.toContain(form)
    expect(await campaignOf(office, id)).toMatchObject({ state: 'locked', lockedBy: office.people.leader.by })
  })

  test('its figure, weighted, is that of the counts by hand; nothing of it can be written any more', async () => {
    const office = await openOffice()
    const id = await inField(office, { groups: 2, each: 30, main: 10 })
    await answerAll(office, id, (place) => (place % 4 === 0 ? 2 : 5))
    await lock(office, id)
    const results = resultsOf(await campaignOf(office, id))
    // Households 0…19, of which 0, 4, 8, 12, 16 are not satisfied; adults are 1, 2, 3 in turn, and weights 3 × adults.
    const adults = (places: readonly number[]) => places.reduce((sum, place) => sum + 1 + (place % 3), 0)
    const all = Array.from({ length: 20 }, (_, place) => place)
    const exact = 1 - adults(all.filter((place) => place % 4 === 0)) / adults(all)
    expect(results?.baseOnly?.share).toBeCloseTo(exact, 12)
    expect(results).toMatchObject({ rates: { RR1: 1, RR3: 1 }, dropped: { invented: 0, incomplete: 0, missing: 0 } })
    const late = visit(office, id, office.people.manager, { code: '1-001', outcome: 'complete', adults: 1 })
    await expect(late).rejects.toMatchObject({ kind: 'campaignStands', details: { state: 'locked' } })
    await expect(office.world.db.run(sql`update campaigns set results = '{}'`)).rejects.toThrow()
  })

  test('whoever asked for the lock does not confirm it, and nobody confirms what was not shown to him', async () => {
    const office = await openOffice()
    const { world, people } = office
    const id = await inField(office)
    await answerAll(office, id)
    await askLock(world, id, people.manager)
    const both = { ...people.manager, held: [...people.manager.held, ...people.leader.held] }
    const { seen } = await lockMaterial(world.db, await campaignOf(office, id))
    await expect(confirmLock(world, id, seen, both)).rejects.toMatchObject({ kind: 'ownProposal' })
    await visit(office, id, people.manager, {
      code: (await casesOf(world.db, id))[0]?.code ?? '',
      outcome: 'withdrawn',
    })
    await expect(confirmLock(world, id, seen, people.leader)).rejects.toMatchObject({ kind: 'proposalChanged' })
  })
})

test('names and addresses are deleted ninety days after the lock, and the log says how many', async () => {
  const office = await openOffice()
  const { world, clock } = office
  const id = await inField(office, { groups: 2, each: 30, main: 10 })
  expect(await everyRow(world.db)).not.toMatch(/Nguyễn Văn 0|Số 001 ngõ/)
  await answerAll(office, id)
  await lock(office, id)
  const kept = () => world.db.all<{ n: number }>(sql`select count(*) as n from frame_contacts`)
  clock.now += 89 * oneDay
  await tidy(world)
  expect(await kept()).toEqual([{ n: 60 }])
  clock.now += 2 * oneDay
  await tidy(world)
  expect(await kept()).toEqual([{ n: 0 }])
  const [line] = await world.db.all<{ detail: string }>(sql`
    select detail from log join log_details using (n) where act = 'tidied' order by n desc limit 1`)
  expect(JSON.parse(line?.detail ?? '{}')).toMatchObject({ households: 60 })
})
