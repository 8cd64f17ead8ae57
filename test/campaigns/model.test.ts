import fc from 'fast-check'
import { expect, test } from 'vitest'
import { casesOf } from '../../db/queries/campaigns/draws.ts'
import { drawCampaign } from '../../server/acts/campaigns/draw.ts'
import { beginField } from '../../server/acts/campaigns/field.ts'
import { announceDraw, importFrame, openFrame, sealFrame } from '../../server/acts/campaigns/frame.ts'
import { askLock, confirmLock } from '../../server/acts/campaigns/lock.ts'
import { lockMaterial } from '../../server/campaigns/lock/material.ts'
import { Problem } from '../../server/problems/problem.ts'
import { frameSeal } from '../../surveys/campaign/draw.ts'
import {
  type CampaignState,
  type CampaignStep,
  campaignStates,
  campaignSteps,
  mayStep,
} from '../../surveys/campaign/states.ts'
import { dayOf, daysAfter, oneDay } from '../../surveys/grammar/calendar.ts'
import { answerAll, campaignOf, households, type Office, openOffice, planned, visit } from './office.ts'

/** Forty by themselves; RUNS=10000 for the long form, SEED=… to see the same again. */
const runs = Number(process.env.RUNS ?? 40)

/** What a person may try at any moment, whatever the campaign stands like. */
const tries: { readonly [step in CampaignStep]?: (office: Office, id: string) => Promise<unknown> } = {
  'frame-imported': ({ world, people }, id) => importFrame(world, id, households(2, 12), people.manager),
  'frame-sealed': ({ world, people }, id) => sealFrame(world, id, frameSeal(households(2, 12)), people.manager),
  'frame-opened': ({ world, people }, id) => openFrame(world, id, 'Danh sách thiếu một ngõ.', people.manager),
  'draw-announced': ({ world, people }, id) => {
    const on = daysAfter(dayOf(world.now()), 1)
    return announceDraw(world, id, { source: 'xổ số miền Bắc ngày mai', on }, people.manager)
  },
  'sample-drawn': ({ world, people }, id) =>
    drawCampaign(world, id, { seed: '123', again: '123', reason: 'Bốc lại để thử trước MTTQ.' }, people.manager),
  'field-begun': ({ world, people }, id) => beginField(world, id, [people.hoa.by], people.manager),
  'visits-recorded': async (office, id) => {
    const [one] = await casesOf(office.world.db, id)
    return visit(office, id, office.people.manager, { code: one?.code ?? 'x', outcome: 'nobody-home' })
  },
  'campaign-locked': async (office, id) => {
    const { world, people } = office
    const campaign = await campaignOf(office, id)
    if (campaign.state === 'field') await answerAll(office, id)
    await askLock(world, id, people.manager)
    const { seen } = await lockMaterial(world.db, campaign)
    await confirmLock(world, id, seen, people.leader)
  },
}

/** What comes next where nobody does anything wrong. */
const next: { readonly [S in CampaignState]: CampaignStep } = {
  planned: 'frame-sealed',
  sealed: 'draw-announced',
  announced: 'sample-drawn',
  drawn: 'field-begun',
  field: 'campaign-locked',
  locked: 'visits-recorded',
}

test(`whatever is tried in whatever order, ${runs} times: a campaign goes its one way, and what is refused changes nothing`, async () => {
  const office = await openOffice()
  const seen = new Set<CampaignState>()
  const step = fc.constantFrom<CampaignStep | 'next'>(
    ...(Object.keys(tries) as CampaignStep[]),
    ...Array(6).fill('next'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, fc.boolean()), { minLength: 4, maxLength: 24 }), async (all) => {
      const id = await planned(office, { groups: 2, each: 12, main: 6, reserve: 2 })
      let state: CampaignState = 'planned'
      for (const [tried, waits] of all) {
        const name: CampaignStep = tried === 'next' ? next[state] : tried
        if (waits) office.clock.now += oneDay
        const problem = await tries[name]?.(office, id).then(
          () => undefined,
          (error) => error,
        )
        if (!mayStep(name, state)) expect([name, state, problem?.kind]).toEqual([name, state, 'campaignStands'])
        else if (problem && !(problem instanceof Problem)) throw problem
        if (!problem) state = campaignSteps[name].to
        expect([name, (await campaignOf(office, id)).state]).toEqual([name, state])
        seen.add(state)
      }
    }),
    { numRuns: runs, ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) },
  )
  // Otherwise the test would have looked at the beginning only.
  if (runs >= 40) expect([...seen].toSorted()).toEqual([...campaignStates].toSorted())
})

test('the database itself lets no state follow another that may not', async () => {
  const office = await openOffice()
  const { db } = office.world
  const ways = new Set<string>(
    Object.values(campaignSteps).flatMap(({ in: from, to }) => from.map((one) => `${one} ${to}`)),
  )
  for (const from of campaignStates)
    for (const to of campaignStates) {
      const id = await planned(office)
      for (const state of campaignStates.slice(0, campaignStates.indexOf(from) + 1))
        await db.$client.execute({ sql: 'update campaigns set state = ? where id = ?', args: [state, id] })
      const moved = await db.$client
        .execute({ sql: 'update campaigns set state = ? where id = ?', args: [to, id] })
        .then(
          () => true,
          () => false,
        )
      expect([from, to, moved]).toEqual([from, to, ways.has(`${from} ${to}`) || (from === to && from !== 'locked')])
    }
})
