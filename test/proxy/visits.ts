import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { uuidv7 } from 'uuidv7'
import { allSatisfied, asFields, idOn } from '../stories/answered.ts'
import { host } from './nginx.ts'
import type { Ward } from './ward.ts'

/** Everything of a ward's that leads to somebody's answer, or opens something: none of it may be written down. */
export async function visitEverything(ward: Ward): Promise<readonly string[]> {
  const { form, json, desk, ask } = ward
  const { code } = (await desk('/api/v1/touchpoints', { area: 'ho-tich', counter: 'Quầy số 3' })).parsed()
  const id = idOn((await ask(`/k/${code}`)).body)
  const referer = { Referer: `https://${host}/k/${code}` }
  const sent = await form(
    `/k/${code}?lang=vi`,
    { id, version: '1', ...asFields, comment: 'Chờ lâu' },
    { headers: referer },
  )
  const done = String(sent.headers.location)
  await ask(done, { headers: referer })
  await ask(`${done}&again=${id}`)

  const answer = { id: uuidv7(), touchpoint: code, questionnaire: 'one-stop', version: 1, answers: allSatisfied }
  const { receipt } = (await json('/api/v1/responses', answer)).parsed()
  await form('/bien-nhan', { code: receipt })
  await ask(`/bien-nhan/${receipt}`)
  await ask(`/bien-nhan?code=${receipt}`, { headers: { Referer: `https://${host}${done}` } })
  await form('/bien-nhan/xoa', { code: receipt })

  const slip = (await desk('/api/v1/slips', { area: 'chung-thuc', dossier: 'H26-0007' })).parsed()
  await ask(`/k?code=${slip.code}`)
  const slipId = idOn((await ask(`/p/${slip.code}`)).body)
  await form(`/p/${slip.code}`, { id: slipId, version: '1', ...asFields })
  const tablet = await handOver(ward, code)

  await ask(`/k/${code}/`)
  await ask(`/K/${code.toUpperCase()}`)
  await ask(`/BIEN-NHAN/${receipt}/`)
  await ask(`//k//${code}`)
  await ask(`/%6b/${code}`)
  await ask(`/healthz?at=${code}`)
  await ask(`/api/v1/${receipt}`)
  await ask(`/${slip.code}`)
  await ask(`/desk/invitation?token=${ward.invitation}`)
  await form(`/k/${code}`, { id: uuidv7(), version: '1' })
  await form(`/k/${code}`, { id: uuidv7(), version: '1', comment: 'x'.repeat(70_000) })
  await ask(`/k/${code}`, { method: 'PROPFIND' })
  await ward.plainly(`/k/${code}?r=${receipt}`)
  await brokenLines(ward, code)
  const token = done.replace('/done/', '').replace(/\?.*/, '')
  return [code, id, answer.id, token, receipt, slip.code, slipId, 'H26-0007', ward.invitation, ...tablet]
}

/** A tablet is paired and hands over what waited. */
async function handOver({ desk, json, ask }: Ward, touchpoint: string): Promise<readonly string[]> {
  const made = (await desk('/api/v1/kiosks', { name: 'Máy quầy 3', touchpoint, pin: '402917' })).parsed()
  const { token } = (await json('/api/v1/kiosk/pairing', { code: made.pairingCode, version: '1' })).parsed()
  const headers = { Authorization: `Bearer ${token}` }
  await ask('/api/v1/kiosk/setup', { headers })
  const waiting = { id: uuidv7(), answeredAt: Date.now(), questionnaire: 'one-stop', version: 1, answers: allSatisfied }
  await json('/api/v1/kiosk/answers', { sentAt: Date.now(), answers: [waiting] }, { headers })
  await desk(`/api/v1/kiosks/${made.id}/retirement`, {})
  return [made.id, made.pairingCode, token, waiting.id]
}

/** Requests that no browser sends and nginx answers itself, each with a code in it. */
async function brokenLines({ ports }: Ward, code: string): Promise<void> {
  const over = (socket: ReturnType<typeof connect>, lines: string) =>
    new Promise<void>((resolve) => {
      socket
        .once('close', () => resolve())
        .on('error', () => socket.destroy())
        .resume()
      socket.end(`${lines}\r\n\r\n`)
    })
  const tls = () => connectTls({ port: ports.https, host: '127.0.0.1', servername: host, rejectUnauthorized: false })
  await over(tls(), `GET /k/${code} HTTP/9.9\r\nHost: ${host}`)
  await over(tls(), `GET https://${host}/k/${code} HTTP/1.1\r\nHost: ${host}\r\nConnection: close`)
  await over(tls(), `GET /k/${code} HTTP/1.1\r\nConnection: close`)
  await over(tls(), `GET /k/${code} HTTP/1.1\r\nHost: ${host}\r\nHost: ${host}\r\nConnection: close`)
  await over(tls(), `GET /k/${code}?${'x'.repeat(40_000)} HTTP/1.1\r\nHost: ${host}`)
  await over(connect(ports.https, '127.0.0.1'), `GET /k/${code} HTTP/1.1\r\nHost: ${host}`)
}
