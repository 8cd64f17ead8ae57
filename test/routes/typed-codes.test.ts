import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { touchpoints } from '../../db/schema.ts'
import { commander } from '../../server/access/actor.ts'
import { newCode } from '../../server/access/tokens.ts'
import { issueSlip } from '../../server/acts/slips/issue.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { codeOf, numberIn } from '../../server/slips/slip.ts'
import { codesIn } from '../../surveys/grammar/typed-code.ts'
import { openApp } from '../world.ts'

/** One code of a poster printed before codes were quiet, and every way it was seen typed, pasted or mangled. */
const code = 'w7das9'
const host = 'https://khaosat.example.gov.vn'
const spellings: readonly (readonly [how: string, typed: string])[] = [
  ['as printed', 'w7das9'],
  ['in two groups', 'w7d as9'],
  ['in capitals', 'W7DAS9'],
  ['with a capital first, as telephones do', 'W7das9'],
  ['with a space before', ' w7das9'],
  ['with a space after, as completion adds it', 'w7das9 '],
  ['with a full stop, as two spaces make it', 'w7das9.'],
  ['with dots between', 'w7d.as9'],
  ['with a hyphen', 'w7d-as9'],
  ['with a long dash', 'w7d—as9'],
  ['letter by letter', 'w 7 d a s 9'],
  ['with a no-break space', 'w7d\u00a0as9'],
  ['with a zero-width space', 'w7d\u200bas9'],
  ['with a byte order mark', '\ufeffw7das9'],
  ['with a soft hyphen', 'w7d\u00adas9'],
  ['with signs of direction', '\u202aw7das9\u202c'],
  ['in full width', 'ｗ７ｄａｓ９'],
  ['in quotation marks', '“w7das9”'],
  ['in brackets', '(w7das9)'],
  ['by Telex: w made ư', 'ư7das9'],
  ['by Telex: s made a tone', 'w7dá9'],
  ['by Telex: both', 'ư7dá9'],
  ['by Telex, in capitals', 'Ư7DÁ9'],
  ['by Telex, decomposed', 'u\u031b7da\u03019'],
  ['by VNI: 7 after w stays, the tone is a figure', 'w7da\u03019'],
  ['after a slash', '/w7das9'],
  ['with a slash after it', 'w7das9/'],
  ['as a path', '/k/w7das9'],
  ['as a path with a slash', '/k/w7das9/'],
  ['as a path in capitals', '/K/W7DAS9'],
  ['as an address', `${host}/k/w7das9`],
  ['as an address without its scheme', 'khaosat.example.gov.vn/k/w7das9'],
  ['as an address with a language', `${host}/k/w7das9?lang=en`],
  ['as an address with a slash', `${host}/k/w7das9/?lang=vi`],
  ['as an address with a fragment', `${host}/k/w7das9#q-overall`],
  ['as an address in capitals', 'HTTPS://KHAOSAT.EXAMPLE.GOV.VN/K/W7DAS9'],
  ['as an address of this field', `${host}/k?code=w7d%20as9`],
  ['percent-encoded', 'w7d%20as9'],
  ['with its label', 'Mã: w7d as9'],
  ['with the word before it', 'mã w7d as9'],
  ['as the poster says it', 'gõ mã w7d as9'],
  ['as the poster says it, to the end', 'Gõ mã w7d as9 tại khaosat.example.gov.vn'],
  ['with all of the line on the poster', 'Mã: w7d as9 — gõ tại khaosat.example.gov.vn'],
  ['on two lines', 'w7d\nas9'],
]

async function atThePoster() {
  const opened = await openApp()
  const { code: made } = await createTouchpoint(
    opened.world,
    { area: 'ho-tich', counter: 'Quầy số 3' },
    commander('test'),
  )
  await opened.world.db.update(touchpoints).set({ code }).where(sql`code = ${made}`)
  return opened
}

test.each(spellings)('typed %s, “%s” opens the form', async (_, typed) => {
  const { app } = await atThePoster()
  const sent = await app.request(`/k?code=${encodeURIComponent(typed)}`)
  expect(sent.headers.get('Location')).toBe(`/k/${code}`)
  const asAddress = await app.request(`/k/${encodeURIComponent(typed)}?lang=vi`)
  if (typed === code) expect(asAddress.status).toBe(200)
  else expect(asAddress.headers.get('Location')).toBe(`/k/${code}?lang=vi`)
})

test('there are at least forty of them', () => {
  expect(new Set(spellings.map(([, typed]) => typed)).size).toBeGreaterThanOrEqual(40)
})

test.each([
  ['/k/', '/k'],
  ['/K/W7DAS9', `/k/${code}`],
  [`/k/${code}/`, `/k/${code}`],
  [`/k/${code}//?lang=en`, `/k/${code}?lang=en`],
  ['/KET-QUA', '/ket-qua'],
  ['/ket-qua/', '/ket-qua'],
  ['/Bien-Nhan/', '/bien-nhan'],
  ['/RIENG-TU', '/rieng-tu'],
  ['/P/k7m29xqp4hdm/', '/p/k7m29xqp4hdm'],
])('an address with capitals or a slash, %s, leads to %s', async (typed, meant) => {
  const { app } = await atThePoster()
  let path = typed
  for (let hops = 0; hops < 3 && path !== meant; hops++) {
    const sent = await app.request(path)
    expect([301, 302, 308]).toContain(sent.status)
    path = sent.headers.get('Location') ?? ''
  }
  expect(path).toBe(meant)
})

test.each(['//evil.example/', '/\\evil.example/', '/k/../../evil.example/'])(
  'no address, such as %s, leads away from us',
  async (path) => {
    const { app } = await atThePoster()
    const sent = await app.request(`https://khaosat.example.gov.vn${path}`)
    const to = sent.headers.get('Location')
    if (to !== null) expect(new URL(to, 'https://khaosat.example.gov.vn').host).toBe('khaosat.example.gov.vn')
  },
)

test('what leads nowhere comes back as it was typed, to be put right', async () => {
  const { app } = await atThePoster()
  const page = await (await app.request(`/k?code=${encodeURIComponent('không nhớ')}&lang=vi`)).text()
  expect(page).toContain('Chưa tìm thấy mã này')
  expect(page).toMatch(/<input[^>]*value="không nhớ"/)
  expect(page).toMatch(/<input(?=[^>]*autocapitalize="off")(?=[^>]*spellcheck="false")(?=[^>]*inputmode="text")/)
})

test('no keyboard changes a new code: no vowel, no key of Telex, no 1 and 0, no d before a figure', () => {
  const codes = Array.from({ length: 2000 }, () => newCode(6)).join('')
  expect(codes).toMatch(/^[2-9bcghkmnpqtv]+$/)
  expect(codes).not.toMatch(/[wsfrxjzaeyiou01ld]/)
})

test('a slip handed out now has only such letters, and is read in every one of these ways', async () => {
  const { world } = await openApp()
  const slip = await issueSlip(world, { area: 'ho-tich' }, commander('test'))
  const printed = codeOf(world, slip)
  expect(printed).toMatch(/^([2-9bcghkmnpqtv]{4}-){2}[2-9bcghkmnpqtv]{4}$/)
  const ways = [
    printed,
    printed.toUpperCase(),
    ` ${printed}. `,
    `${host}/p/${printed}/`,
    printed.replaceAll('-', '\u200b'),
  ]
  for (const typed of ways) expect(numberIn(world, typed)).toBe(slip.number)
})

test('whatever is typed is at most twelve guesses', () => {
  expect(codesIn('áàảãạăâêđư'.repeat(20)).length).toBeLessThanOrEqual(12)
  expect(codesIn('')).toEqual([''])
  expect(codesIn('%%%')).toEqual([''])
})
