import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { gzipForThread } from '../../../server/doors/edge/gzip-for-thread.ts'

const figures = JSON.stringify(Array.from({ length: 500 }, (_, i) => ({ area: `lĩnh vực ${i}`, share: i / 500 })))
const answer = (text: string) => new Response(text, { headers: { 'Content-Type': 'application/json' } })
const read = async (text: string, accept?: string) => {
  const { headers, body } = await gzipForThread(answer(text), accept)
  return { headers: new Headers(headers), body: Buffer.from(body) }
}

test.each([undefined, 'identity', 'br', 'gzip;q=0'])(
  'who does not take gzip (%s) gets the figures as they are',
  async (accept) => {
    const { headers, body } = await read(figures, accept)
    expect(headers.get('Content-Encoding')).toBeNull()
    expect(headers.get('Vary')).toBe('Accept-Encoding')
    expect(body.toString()).toBe(figures)
  },
)

test('figures come compressed to who takes gzip, and are the same when unpacked', async () => {
  const { headers, body } = await read(figures, 'gzip, deflate, br')
  expect(Object.fromEntries(headers)).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'application/json' })
  expect(body.length).toBeLessThan(figures.length / 3)
  expect(gunzipSync(body).toString()).toBe(figures)
})

test('a line is not worth it', async () => {
  const { headers, body } = await read('{"ok":true}', 'gzip')
  expect(headers.get('Content-Encoding')).toBeNull()
  expect(body.toString()).toBe('{"ok":true}')
})
