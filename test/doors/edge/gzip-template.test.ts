import { randomUUID } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gzipTemplate } from '../../../server/doors/edge/gzip-template.ts'

const page = {
  before: `<!doctype html><html lang="vi"><p>${'Rất không hài lòng, không hài lòng, bình thường. '.repeat(40)}<input name="id" value="`,
  after: `"></p><p>${'Rất không hài lòng, không hài lòng, bình thường. '.repeat(3)}</p></html>`,
}

test('each of two hundred citizens gets exactly the page with their own id', () => {
  const fill = gzipTemplate(page)
  for (let i = 0; i < 200; i++) {
    const id = randomUUID()
    expect(gunzipSync(fill(id)).toString()).toBe(page.before + id + page.after)
  }
})

test('what two citizens are sent differs only in the id and the checksum', () => {
  const fill = gzipTemplate(page)
  const [one, other] = ['00000000-0000-4000-8000-000000000000', 'ffffffff-ffff-4fff-bfff-ffffffffffff'].map(fill)
  if (!one || !other) throw new Error('nothing was sent')
  const at = Buffer.from(one).indexOf('00000000-0000')
  const shared = (bytes: Uint8Array) => [bytes.slice(0, at), bytes.slice(at + 36, -8), bytes.slice(-4)]
  expect(shared(other)).toEqual(shared(one))
  expect(one.slice(-8, -4)).not.toEqual(other.slice(-8, -4))
})

test('filling one page leaves the page of the citizen before as it was', () => {
  const fill = gzipTemplate(page)
  const id = randomUUID()
  const first = fill(id)
  fill(randomUUID())
  expect(gunzipSync(first).toString()).toContain(id)
})

test('the id costs its 36 bytes and nothing of what follows refers to it, whatever the page says', () => {
  const text = fc.string({ unit: fc.constantFrom('0', 'a', '-', 'hài lòng ', '<b>', '0000-4000'), maxLength: 4000 })
  fc.assert(
    fc.property(text, text, fc.uuid(), fc.nat(3), (before, after, id, times) => {
      const long = before.repeat(1 + times * 5)
      expect(gunzipSync(gzipTemplate({ before: long, after })(id)).toString()).toBe(long + id + after)
    }),
    { numRuns: 60 },
  )
})

test('an id of another length is refused: it would spoil the stream', () => {
  expect(() => gzipTemplate(page)('7')).toThrow(RangeError)
  expect(() => gzipTemplate({ before: '', after: '\0' })).toThrow('zero byte')
})
