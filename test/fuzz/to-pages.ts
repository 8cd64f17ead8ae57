import fc from 'fast-check'
import { canary, nastyJson, nastyText } from './nasties.ts'
import { actor, headers, ids, inAddress, type Names, queryOf, type Sent, wellFormed } from './sent.ts'

/** The pages: forms, receipts, results, posters, files. */
export function toPages({ code, slip, sheet, receipt, response }: Names): fc.Arbitrary<Sent> {
  const known = fc.constantFrom(code, slip, slip.replaceAll('-', ''), sheet, response, receipt, 'abcdef')
  const place = fc.oneof({ weight: 2, arbitrary: known }, inAddress)
  const opened = fc.constantFrom(
    '/',
    '/k',
    '/rieng-tu',
    '/phan-anh',
    '/bien-nhan',
    '/bien-nhan/xoa',
    '/ket-qua',
    '/du-lieu',
    '/man-hinh',
    '/kiosk',
    '/kiosk/sw.js',
    '/desk',
    '/desk/',
    '/healthz',
    '/readyz',
  )
  const under = fc.constantFrom(
    '/k/',
    '/p/',
    '/done/',
    '/kiosk/',
    '/kiosk/assets/',
    '/desk/assets/',
    '/desk/posters/',
    '/du-lieu/',
    '/desk/slips/sheet/',
    '/desk/',
    '/',
    '/api/v1/',
    '/api/',
  )
  const path = fc.oneof(
    { weight: 1, arbitrary: opened },
    { weight: 3, arbitrary: fc.tuple(under, place).map((parts) => parts.join('')) },
  )
  const query = fc
    .dictionary(
      fc.constantFrom('lang', 'code', 'ky', 'size', 'again', '_size', '_contrast', 'x'),
      fc.oneof(fc.constantFrom('en', 'vi', '2026-Q3', 'a5', code, slip), nastyText),
      { maxKeys: 2 },
    )
    .map(queryOf)
  const forms = fc.constantFrom(`/k/${code}`, `/p/${slip}`, '/bien-nhan', '/bien-nhan/xoa', '/k/abcdef')
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        actor: actor('staff'),
        method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'DELETE'),
        path: fc.tuple(path, query).map((parts) => parts.join('')),
        headers,
        body: fc.constant(undefined),
      }),
    },
    {
      weight: 3,
      arbitrary: fc
        .record({
          actor: fc.constant<Sent['actor']>('nobody'),
          method: fc.constant('POST'),
          path: fc.tuple(forms, query).map((parts) => parts.join('')),
          headers,
          form: formOf(receipt),
        })
        .map(({ form, headers, ...rest }) => ({
          ...rest,
          body: form.body,
          headers: { 'Content-Type': form.type, ...headers },
        })),
    },
  )
}

const fieldNames = [
  'id',
  'version',
  'overall',
  'access',
  'comment',
  'reply',
  'contact',
  'consent',
  'code',
  '_size',
  '_contrast',
  'website',
  '__proto__',
  'a[b]',
  'a.b.c',
  'constructor',
  '',
]

/** A form as a browser sends it, with fields too many, twice, or as files. */
function formOf(receipt: string): fc.Arbitrary<{ type: string; body: Exclude<Sent['body'], undefined> }> {
  const good: [string, string][] = [
    ['version', '1'],
    ['overall', '4'],
    ['code', receipt],
  ]
  const value = fc.oneof(fc.constantFrom('1', '5', 'on', 'phone', 'no', '0912345678'), nastyText)
  const fields = fc
    .tuple(ids, fc.array(fc.tuple(fc.constantFrom(...fieldNames), value), { maxLength: 6 }))
    .map(([id, more]): [string, string][] => [['id', id], ...good, ...more])
  const multipart = (of: readonly [string, string][]) =>
    `${of.map(([name, text], i) => `--zq\r\nContent-Disposition: form-data; name="${name}"${i % 3 === 2 ? '; filename="../x"' : ''}\r\n\r\n${text}\r\n`).join('')}--zq--\r\n`
  const type = 'application/x-www-form-urlencoded'
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fields.map((of) => ({
        type,
        body: new URLSearchParams(of.map(([name, text]) => [name, wellFormed(text)])).toString(),
      })),
    },
    { weight: 3, arbitrary: fields.map((of) => ({ type: 'multipart/form-data; boundary=zq', body: multipart(of) })) },
    { weight: 1, arbitrary: nastyJson.map((body) => ({ type, body })) },
    { weight: 1, arbitrary: nastyJson.map((body) => ({ type: 'multipart/form-data; boundary=zq', body })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('multipart/form-data', 'text/plain', 'application/json', `x/${canary}`)
        .map((of) => ({ type: of, body: `--zq\r\n${canary}` })),
    },
    { weight: 1, arbitrary: fc.constant({ type, body: `id=%00&id=%ff&${'overall=1&'.repeat(4000)}` }) },
  )
}
