import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { allSatisfied, asFields, idOn } from '../stories/answered.ts'
import { host } from './nginx.ts'
import { type Ward, ward } from './ward.ts'

/** nginx asks under the name of its own upstream, or under another one, unless it is told. */
const without = (name: string, instead?: string) => (lines: string) =>
  lines.replace(
    new RegExp(`^ *proxy_set_header ${name} .*\n`, 'm'),
    instead ? `proxy_set_header ${name} ${instead};\n` : '',
  )

const alertsOf = async ({ desk }: Ward) => {
  const day = dayOf(Date.now())
  return { day, alerts: (await desk(`/api/v1/alerts?from=${day}&to=${day}`)).parsed() }
}
const linesOf = ({ programSaid }: Ward, event: string) =>
  programSaid()
    .split('\n')
    .filter((line) => line.includes(`"${event}"`))

test.each([
  ['of its upstream', undefined],
  ['of the machine', '127.0.0.1:8787'],
  ['that is none', '"a b"'],
  ['that is empty', '""'],
  ['of somebody else', 'evil.example'],
])(
  'a proxy that asks under a name %s stands in no citizen’s way, and is told of once in log and desk',
  async (_, instead) => {
    const there = await ward({ changed: without('Host', instead) })
    const { code } = (await there.desk('/api/v1/touchpoints', { area: 'ho-tich' })).parsed()
    const page = await there.ask(`/k/${code}`)
    expect(page.status).toBe(200)
    const ours = { headers: { Origin: `https://${host}`, 'Sec-Fetch-Site': 'same-origin' } }
    const sent = await there.form(`/k/${code}`, { id: idOn(page.body), version: '1', ...asFields }, ours)
    expect([sent.status, sent.headers.location]).toEqual([303, expect.stringMatching(/^\/done\//)])
    expect((await there.ask(String(sent.headers.location))).status).toBe(200)
    expect((await there.ask(`/k/${code}/`)).headers.location).toBe(`/k/${code}`)
    expect((await there.desk('/api/v1/touchpoints')).parsed().touchpoints[0].url).toBe(`https://${host}/k/${code}`)
    const { day, alerts } = await alertsOf(there)
    expect(alerts).toMatchObject({ hostUnpassed: [day], proxyUnsaid: [], addressUnpassed: [] })
    expect(linesOf(there, 'host of proxy unsaid')).toEqual([expect.stringContaining('proxy_set_header Host $host;')])
    expect(there.programSaid()).not.toContain('evil')
  },
)

test('without BASE_URL staff still come in, nothing is printed with the machine’s own name, and both cures are told', async () => {
  const there = await ward({ changed: without('Host'), settings: { BASE_URL: '' } })
  const headers = { Origin: `https://${host}`, 'Sec-Fetch-Site': 'same-origin' }
  expect((await there.json('/api/v1/session', { ...there.account, code: there.code() }, { headers })).status).toBe(201)
  const refused = await there.json('/api/v1/session', there.account, { headers: { Origin: 'https://evil.example' } })
  expect([refused.status, refused.body]).toEqual([403, expect.stringMatching(/BASE_URL.*Host/s)])
  const { code, url } = (await there.desk('/api/v1/touchpoints', { area: 'ho-tich' })).parsed()
  expect(url).toBeNull()
  for (const path of [`/desk/posters/${code}`, `/api/v1/touchpoints/${code}/qr.svg`])
    expect((await there.desk(path)).status, path).toBe(409)
  expect(linesOf(there, 'host of proxy unsaid')[0]).toMatch(/proxy_set_header Host \$host;.*BASE_URL/)
})

test('a proxy that passes no address on is told of; one that does everything right is not', async () => {
  const sends = async (there: Ward) => {
    const { code } = (await there.desk('/api/v1/touchpoints', { area: 'ho-tich' })).parsed()
    const body = { id: uuidv7(), touchpoint: code, questionnaire: 'one-stop', version: 1, answers: allSatisfied }
    expect((await there.json('/api/v1/responses', body)).status).toBe(201)
    return alertsOf(there)
  }
  const there = await ward({ changed: without('X-Forwarded-For') })
  const { day, alerts } = await sends(there)
  expect(alerts).toMatchObject({ addressUnpassed: [day], proxyUnsaid: [] })
  expect(linesOf(there, 'address of proxy unsaid')).toEqual([expect.stringContaining('X-Forwarded-For')])
  const { alerts: none } = await sends(await ward())
  expect(none).toMatchObject({ addressUnpassed: [], proxyUnsaid: [], hostUnpassed: [] })
})
