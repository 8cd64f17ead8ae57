import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { compressResponses } from '../../../server/doors/edge/compress.ts'

const script = 'export const wards = ["Ngọc Hà", "Ba Đình"]\n'.repeat(200)
const immutable = { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'public, immutable' }

/** A door to a desk whose one built file counts how often it was read, and to an API. */
function openDoor() {
  const app = new Hono()
    .get('/desk/assets/main.js', (c) => c.body(script, 200, immutable))
    .get('/desk/assets/face.woff2', (c) => c.body(script, 200, { ...immutable, 'Content-Type': 'font/woff2' }))
    .get('/api/v1/figures', (c) => c.json({ rows: script }))
    .get('/api/v1/events', (c) => c.body(script, 200, { 'Content-Type': 'text/event-stream' }))
    .get('/k/pressed', (c) => c.body('pressed', 200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }))
    .post('/api/v1/responses', (c) => c.json({ id: script }, 201))
    .post('/k/abc', (c) => c.html(script, 422))
  const fetch = compressResponses(app.fetch)
  return (path: string, encodings: string, method = 'GET') =>
    fetch(new Request(`http://desk${path}`, { method, headers: { 'Accept-Encoding': encodings } }), {})
}
const bytes = async (res: Response) => Buffer.from(await res.arrayBuffer())

test('a built file of the desk comes by brotli, the same again, and says that it varies', async () => {
  const ask = openDoor()
  for (let i = 0; i < 2; i++) {
    const res = await ask('/desk/assets/main.js', 'gzip, deflate, br')
    expect(res.headers.get('Content-Encoding')).toBe('br')
    expect(res.headers.get('Vary')).toContain('Accept-Encoding')
    expect(res.headers.get('Cache-Control')).toBe('public, immutable')
    expect(brotliDecompressSync(await bytes(res)).toString()).toBe(script)
  }
})

test('who refuses brotli gets gzip, and who refuses both gets the file itself', async () => {
  const ask = openDoor()
  await ask('/desk/assets/main.js', 'br')
  const gzip = await ask('/desk/assets/main.js', 'gzip, br;q=0')
  expect(gunzipSync(await bytes(gzip)).toString()).toBe(script)
  const plain = await ask('/desk/assets/main.js', 'identity')
  expect(plain.headers.get('Content-Encoding')).toBeNull()
  expect(await plain.text()).toBe(script)
})

test('asking only for the headers first does not spoil the file', async () => {
  const ask = openDoor()
  expect((await ask('/desk/assets/main.js', 'br', 'HEAD')).status).toBe(200)
  expect(brotliDecompressSync(await bytes(await ask('/desk/assets/main.js', 'br'))).toString()).toBe(script)
})

test('figures and a form that comes back are compressed as they go', async () => {
  const ask = openDoor()
  const figures = await ask('/api/v1/figures', 'gzip')
  expect(JSON.parse(gunzipSync(await bytes(figures)).toString())).toEqual({ rows: script })
  expect(gunzipSync(await bytes(await ask('/k/abc', 'gzip', 'POST'))).toString()).toBe(script)
})

test.each([
  ['a stream of events', '/api/v1/events', 'GET'],
  ['a typeface', '/desk/assets/face.woff2', 'GET'],
  ['the receipt of an answer', '/api/v1/responses', 'POST'],
])('%s passes as it is', async (_, path, method) => {
  const res = await openDoor()(path, 'gzip, br', method)
  expect(res.headers.get('Content-Encoding')).toBeNull()
  expect(await res.text()).toContain('Ngọc Hà')
})

test('what comes compressed is not compressed again', async () => {
  const res = await openDoor()('/k/pressed', 'gzip, br')
  expect(res.headers.get('Content-Encoding')).toBe('gzip')
  expect(await res.text()).toBe('pressed')
})
