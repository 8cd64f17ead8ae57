import { type AddressInfo, connect } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { compressResponses } from '../../server/doors/edge/compress.ts'
import { clientAddress } from '../../server/limits/client-address.ts'

/** What a real server, as the Node door opens it, takes for the address of whoever sends these headers. */
async function addressSeen(behindProxy: boolean, headers: readonly string[] = [], unsaid = () => {}): Promise<string> {
  const app = new Hono().get('/', (c) => c.text(`<${clientAddress({ behindProxy, unsaid })(c)}>`))
  const server = createAdaptorServer({ fetch: compressResponses((request, env) => app.fetch(request, env)) })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(['GET / HTTP/1.1', 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n'))
  const chunks: string[] = []
  for await (const chunk of socket) chunks.push(String(chunk))
  return /<(.*)>/.exec(chunks.join(''))?.[1] ?? 'nothing'
}

test('without a proxy nobody becomes somebody else by a header', async () => {
  expect(await addressSeen(false)).toBe('127.0.0.1')
})

test.each(['X-Forwarded-For: 203.0.113.9', 'X-Real-IP: 203.0.113.9', 'Forwarded: for=203.0.113.9'])(
  'a proxy on this machine that nobody named hides who sends: no address is known, and that is told (%s)',
  async (header) => {
    let told = 0
    expect(await addressSeen(false, [header], () => void told++)).toBe('')
    expect(told).toBe(1)
  },
)

test('behind a proxy what it wrote last counts, not what the sender wrote before', async () => {
  expect(await addressSeen(true, ['X-Forwarded-For: 198.51.100.1, 203.0.113.9'])).toBe('203.0.113.9')
  expect(await addressSeen(true, ['X-Forwarded-For: 198.51.100.1', 'X-Forwarded-For: 203.0.113.9'])).toBe('203.0.113.9')
})

test('behind a proxy that writes none, all are the proxy', async () => {
  expect(await addressSeen(true)).toBe('127.0.0.1')
})
