import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The page to be served, as the platform answered it. */
export type Page = { readonly headers: Record<string, string>; readonly base64: string }

/** The least a server can do: parses the same JSON and answers alike; serves the same bytes. */
let page: Page = { headers: {}, base64: '' }
let bytes = Buffer.alloc(0)
process.on('message', (sent: Page) => {
  page = sent
  bytes = Buffer.from(sent.base64, 'base64')
})

const server = createServer((req, res) => {
  if (req.method === 'GET') return void res.writeHead(200, page.headers).end(bytes)
  const chunks: Buffer[] = []
  req.on('data', (chunk) => chunks.push(chunk))
  req.on('end', () => {
    const { id } = JSON.parse(Buffer.concat(chunks).toString())
    const answer = JSON.stringify({ id, receipt: 'abcde-fghij' })
    res.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(answer) })
    res.end(answer)
  })
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
