import { expect, test } from 'vitest'
import { officialWays } from '#ward'
import { commander } from '../../server/access/actor.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { openApp } from '../world.ts'

test('beside the box for a comment stands the way to an official petition, and the page names each with its address', async () => {
  const { app, world } = await openApp()
  const { code } = await createTouchpoint(world, { area: 'ho-tich' }, commander('test'))
  const form = await (await app.request(`/k/${code}?lang=vi`)).text()
  expect(form).toMatch(/id="comment"[\s\S]*?<a href="\/phan-anh\?lang=vi">Cách gửi phản ánh, khiếu nại chính thức<\/a>/)
  const page = await (await app.request('/phan-anh?lang=vi')).text()
  expect(officialWays.length).toBeGreaterThan(0)
  for (const { name, address } of officialWays) expect(page).toContain(`<a href="${address}">${name.vi}</a>`)
  expect(page).toContain('Luật Khiếu nại và Luật Tố cáo')
})

test.each([
  [false, 'hiện nay phường chưa trả lời từng ý kiến'],
  [true, 'ý kiến có đề nghị trả lời thì được trả lời'],
])('nothing is promised of replies that nobody can write (replies: %s)', async (replies, words) => {
  const { app } = await openApp({ replies })
  expect(await (await app.request('/phan-anh?lang=vi')).text()).toContain(words)
})

test('in English too', async () => {
  const { app } = await openApp()
  expect(await (await app.request('/phan-anh?lang=en')).text()).toMatch(
    /An official petition[\s\S]*A complaint or denunciation/,
  )
})
