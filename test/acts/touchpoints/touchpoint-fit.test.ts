import { expect, test } from 'vitest'
import { commander } from '../../../server/access/actor.ts'
import { createTouchpoint } from '../../../server/acts/touchpoints/touchpoint.ts'
import { openApp } from '../../world.ts'

test.each([
  ['the school form at the notary’s', 'chung-thuc', 'public-school'],
  ['the health form at the notary’s', 'chung-thuc', 'health-station'],
  ['the one-stop form at the health station', 'y-te', 'one-stop'],
  ['the one-stop form at a school', 'giao-duc-cong-lap', 'one-stop'],
  ['the online form at a school', 'giao-duc-cong-lap', 'online'],
  ['the form of campaigns at the notary’s', 'chung-thuc', 'sipas-2022'],
  ['the form of campaigns at the health station', 'y-te', 'sipas-2022'],
])('%s is refused, by its field', async (_, area, questionnaire) => {
  const { world } = await openApp()
  const made = createTouchpoint(world, { area, questionnaire }, commander('test'))
  await expect(made).rejects.toMatchObject({ kind: 'fieldRefused', details: { field: 'questionnaire' } })
})

test.each([
  ['chung-thuc', 'one-stop'],
  ['chung-thuc', 'online'],
  ['y-te', 'health-station'],
  ['giao-duc-cong-lap', 'public-school'],
])('at %s the form “%s” may be asked', async (area, questionnaire) => {
  const { world } = await openApp()
  expect(await createTouchpoint(world, { area, questionnaire }, commander('test'))).toMatchObject({
    area,
    questionnaire,
  })
})

test.each([
  ['en-US,en;q=0.9,vi;q=0.8', 'vi'],
  ['en-US,en,vi', 'vi'],
  ['en-US,en,vi-VN', 'vi'],
  ['en-US,en;q=0.9', 'en'],
  ['en,vi;q=0', 'en'],
  ['fr', 'vi'],
])('a telephone that asks for “%s” gets the page in “%s”', async (asked, spoken) => {
  const { app } = await openApp()
  const page = await app.request('/', { headers: { 'Accept-Language': asked } })
  expect(page.headers.get('Content-Language')).toBe(spoken)
  const english = await app.request('/?lang=en', { headers: { 'Accept-Language': asked } })
  expect(english.headers.get('Content-Language')).toBe('en')
})
