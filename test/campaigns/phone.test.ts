import { expect, test } from 'vitest'
import { atTheDoor } from '../../client/interviewer/standing.ts'
import { householdsOf } from '../../server/campaigns/households.ts'
import { usualProtocol } from '../../surveys/campaign/protocol.ts'
import { oneDay } from '../../surveys/grammar/calendar.ts'
import { campaignOf, inField, openOffice, visit } from './office.ts'

test('the telephone gives a household up after as many visits as this survey asks for, and no others', async () => {
  const office = await openOffice()
  const protocol = { ...usualProtocol, minVisits: 2, minParts: 1, backChecks: 0 }
  const id = await inField(office, { protocol })
  const campaign = await campaignOf(office, id)
  const own = () => householdsOf(office.world, campaign, office.people.hoa.by)
  const code = (await own())[0]?.code ?? ''
  await visit(office, id, office.people.hoa, { code, outcome: 'nobody-home' })
  const [household] = await own()
  if (!household) throw new Error('the household was given out')
  const about = { at: office.world.now() + oneDay, outcome: 'nobody-home', adults: null, appointment: null } as const
  const waiting = { by: 'hoa', campaign: id, kind: 'visit', visit: { id: 'x', code, note: '', ...about } } as const
  const isOver = (of: typeof campaign) => atTheDoor(household, of, [waiting]).standing.isOver
  expect(isOver(campaign)).toBe(true)
  expect(isOver({ ...campaign, protocol: usualProtocol })).toBe(false)
})
