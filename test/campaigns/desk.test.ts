import { expect, test } from 'vitest'
import { casesOf } from '../../db/queries/campaigns/draws.ts'
import { keyingsOf, resolutionsOf } from '../../db/queries/campaigns/keyings.ts'
import { keyForm, settleForm } from '../../server/acts/campaigns/keying.ts'
import { formsOf } from '../../server/campaigns/forms.ts'
import { householdsOf } from '../../server/campaigns/households.ts'
import { codesToCheck, toldCampaign } from '../../server/campaigns/told.ts'
import { answerAll, campaignOf, drawn, fullAnswers, inField, openOffice } from './office.ts'

test('a back-checker finds the households to be checked by their addresses, and no other', async () => {
  const office = await openOffice()
  const id = await inField(office, { protocol: { backChecks: 2 } })
  await answerAll(office, id)
  const campaign = await campaignOf(office, id)
  const codes = await codesToCheck(office.world.db, campaign)
  expect(codes).toHaveLength(4)
  const shown = await householdsOf(office.world, campaign, office.people.mttq.by, new Set(codes))
  expect(shown.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
  expect(shown.every(({ contact }) => contact?.address.startsWith('Số '))).toBe(true)
  expect(await householdsOf(office.world, campaign, office.people.mttq.by)).toEqual([])
})

test('whoever manages the field reads whom each household was given to', async () => {
  const office = await openOffice()
  const id = await inField(office)
  const { hoa, minh } = office.people
  const all = await householdsOf(office.world, await campaignOf(office, id))
  expect(new Set(all.map(({ interviewer }) => interviewer))).toEqual(new Set([hoa.by, minh.by]))
})

test('minutes of a draw tell how many of each group were drawn in that round', async () => {
  const office = await openOffice()
  const id = await drawn(office)
  const { draws } = await toldCampaign(office.world.db, await campaignOf(office, id))
  const sizes = [1, 2].map((group) => ({ stratum: `Tổ ${group}`, main: 10, reserve: 5 }))
  expect(draws).toMatchObject([{ round: 1, sizes }])
})

test('words that belong to an answer both keyed alike stay when the arbiter settles them', async () => {
  const office = await openOffice()
  const { world, people } = office
  const id = await inField(office)
  const cases = (await casesOf(world.db, id)).filter(({ releasedAt }) => releasedAt !== null)
  const form = cases[0]?.form ?? ''
  const keyed = (words: string) => fullAnswers(4, { q2: ['media', 'other'], 'q2-other': words })
  await keyForm(world, id, { form, pass: 1, answers: keyed('báo tường') }, people.ut)
  await keyForm(world, id, { form, pass: 2, answers: keyed('bao tuong') }, people.bay)
  await settleForm(world, id, { form, answers: { 'q2-other': 'báo tường' } }, people.manager)
  const forms = formsOf(cases, await keyingsOf(world.db, id), await resolutionsOf(world.db, id))
  expect(forms.get(form)?.values).toMatchObject({ q2: 'media,other', 'q2-other': 'báo tường' })
})
