import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { casesOf } from '../../db/queries/campaigns/draws.ts'
import { recordBackCheck } from '../../server/acts/campaigns/back-check.ts'
import { keyForm, returnForm, settleForm } from '../../server/acts/campaigns/keying.ts'
import { askLock } from '../../server/acts/campaigns/lock.ts'
import { differencesOf } from '../../server/campaigns/differences.ts'
import { lockMaterial } from '../../server/campaigns/lock/material.ts'
import { toldBackChecks, toldForms } from '../../server/campaigns/told.ts'
import { usualProtocol } from '../../surveys/campaign/protocol.ts'
import { answerAll, campaignOf, fullAnswers, inField, openOffice } from './office.ts'

/** A campaign in the field, and the numbers of its forms. */
async function withForms() {
  const office = await openOffice()
  const id = await inField(office)
  const cases = (await casesOf(office.world.db, id)).filter(({ releasedAt }) => releasedAt !== null)
  const form = cases[0]?.form ?? ''
  return { ...office, id, cases, form, campaign: await campaignOf(office, id) }
}

describe('a paper form', () => {
  test('with a wrong digit, or of another survey, is refused by its number', async () => {
    const { world, people, id, form } = await withForms()
    const key = (number: string) => keyForm(world, id, { form: number, pass: 1, answers: fullAnswers() }, people.ut)
    const wrong = `${form.slice(0, 5)}${(Number(form[5]) + 1) % 10}`
    await expect(key(wrong)).rejects.toMatchObject({ kind: 'fieldRefused', details: { field: 'form' } })
    await expect(key('572000')).rejects.toMatchObject({ details: { field: 'form' } })
  })

  test('is keyed by two people, and not by the one who asked; the database holds that too', async () => {
    const { world, people, id, form, cases } = await withForms()
    const key = (pass: 1 | 2, actor = people.ut) => keyForm(world, id, { form, pass, answers: fullAnswers() }, actor)
    await expect(key(2)).rejects.toMatchObject({ kind: 'campaignUnready' })
    expect(await key(1)).toBe(true)
    expect(await key(1)).toBe(false)
    await expect(key(2)).rejects.toMatchObject({ kind: 'sameKeyer' })
    const asker = { ...people.hoa, held: [...people.hoa.held, ...people.ut.held] }
    expect(cases[0]?.interviewer).toBe(asker.by)
    await expect(key(2, asker)).rejects.toMatchObject({ kind: 'sameKeyer' })
    const byHand = world.db.run(sql`insert into keyings values (${id}, ${form}, 2, '{}', ${people.ut.by}, 1)`)
    await expect(byHand).rejects.toThrow()
    expect(await key(2, people.bay)).toBe(true)
  })

  test('whoever keys it second is shown nothing of the first', async () => {
    const { world, people, id, form, campaign } = await withForms()
    await keyForm(world, id, { form, pass: 1, answers: fullAnswers(1) }, people.ut)
    const [told] = (await toldForms(world.db, campaign, people.bay.by)).filter((one) => one.form === form)
    expect(told).toEqual({ form, stratum: 'Tổ 1', state: 'once', pass: 2, isMine: false, isReread: false })
    const [own] = (await toldForms(world.db, campaign, people.ut.by)).filter((one) => one.form === form)
    expect(own).toMatchObject({ pass: null, isMine: true })
  })

  test('keyed in two ways is settled by a third person at the questions that differ, without names', async () => {
    const { world, people, id, form, campaign } = await withForms()
    const [one] = Object.keys(fullAnswers()).filter((name) => typeof fullAnswers()[name] === 'number')
    const question = one ?? ''
    await keyForm(world, id, { form, pass: 1, answers: fullAnswers(4) }, people.ut)
    await keyForm(world, id, { form, pass: 2, answers: fullAnswers(4, { [question]: 2 }) }, people.bay)
    expect(await differencesOf(world.db, campaign, form)).toEqual([{ question, values: [2, 4] }])
    await expect(askLock(world, id, people.manager)).rejects.toMatchObject({ kind: 'campaignUnready' })
    const keyer = { ...people.ut, held: [...people.ut.held, ...people.manager.held] }
    await expect(settleForm(world, id, { form, answers: { [question]: 4 } }, keyer)).rejects.toMatchObject({
      kind: 'sameKeyer',
    })
    await expect(settleForm(world, id, { form, answers: {} }, people.manager)).rejects.toMatchObject({
      details: { field: question },
    })
    await settleForm(world, id, { form, answers: { [question]: 4 } }, people.manager)
    expect(await differencesOf(world.db, campaign, form)).toEqual([])
    expect((await lockMaterial(world.db, campaign)).unsettled).toMatchObject({ differs: 0, once: 0 })
  })

  test('that was another household’s goes back, and is keyed anew by two', async () => {
    const { world, people, id, form } = await withForms()
    await keyForm(world, id, { form, pass: 1, answers: fullAnswers(1) }, people.ut)
    await keyForm(world, id, { form, pass: 2, answers: fullAnswers(2) }, people.bay)
    await returnForm(world, id, { form, reason: 'Phiếu ghi nhầm số của hộ bên cạnh.' }, people.manager)
    expect(await keyForm(world, id, { form, pass: 1, answers: fullAnswers(5) }, people.bay)).toBe(true)
  })

  test('asked on the telephone is the interviewer’s own, whole, and nobody keys it once more', async () => {
    const { world, people, id, form } = await withForms()
    const part = keyForm(world, id, { form, pass: 0, answers: {} }, people.hoa)
    await expect(part).rejects.toMatchObject({ kind: 'fieldRefused' })
    await keyForm(world, id, { form, pass: 0, answers: fullAnswers() }, people.hoa)
    const again = keyForm(world, id, { form, pass: 1, answers: fullAnswers() }, people.ut)
    await expect(again).rejects.toMatchObject({ kind: 'formKeyed' })
    await expect(keyForm(world, id, { form, pass: 0, answers: fullAnswers() }, people.minh)).rejects.toMatchObject({
      kind: 'sameKeyer',
    })
  })
})

describe('a second visit', () => {
  test('is made where the seed chose; one invented form sends the checkers to all of that interviewer', async () => {
    const office = await openOffice()
    const { world, people } = office
    const id = await inField(office, { each: 60, main: 20, protocol: { ...usualProtocol, backChecks: 3 } })
    await answerAll(office, id)
    const told = async () => toldBackChecks(world.db, await campaignOf(office, id))
    const { households, by } = await told()
    expect(by.map(({ owed }) => owed)).toEqual([3, 3])
    await expect(askLock(world, id, people.manager)).rejects.toMatchObject({ kind: 'campaignUnready' })
    const other = (await casesOf(world.db, id)).find(({ code }) => !households.some((one) => one.code === code))
    const check = (code: string, verdict: 'genuine' | 'invented' | 'not-met', note = '') =>
      recordBackCheck(world, id, { code, verdict, note }, people.mttq)
    await expect(check(other?.code ?? '', 'genuine')).rejects.toMatchObject({ kind: 'campaignUnknown' })
    const [first] = households.filter(({ interviewer }) => interviewer === people.hoa.by)
    await expect(check(first?.code ?? '', 'invented')).rejects.toMatchObject({ details: { field: 'note' } })
    await check(first?.code ?? '', 'invented', 'Chủ hộ nói không ai đến hỏi.')
    expect((await told()).by.find(({ interviewer }) => interviewer === people.hoa.by)).toMatchObject({
      ...{ completed: 20, invented: 1, owed: 19 },
    })
    const { results } = await lockMaterial(world.db, await campaignOf(office, id))
    expect(results.dropped).toMatchObject({ invented: 1 })
    expect(results.groups.reduce((sum, { complete }) => sum + complete, 0)).toBe(39)
  })
})
