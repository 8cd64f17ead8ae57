import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { listening, startServer } from '../built-server.ts'
import { jsonBody } from '../world.ts'

type Program = Awaited<ReturnType<typeof startProgram>>

/** The built server over a database, without limits on how much one device may answer. */
const startProgram = (database: string, user: number | undefined) =>
  listening(startServer({ DATABASE_URL: `file:${database}`, ANSWER_LIMITS: 'off' }, { user, kept: 200_000 }))

export type Ward = {
  readonly folder: string
  readonly database: string
  /** The program that serves it now; it changes with each restart. */
  readonly program: () => Program
  readonly start: () => Promise<void>
  readonly touchpoint: string
  /** Who may ask for slips, and the tablet, as headers. */
  readonly desk: { readonly Cookie: string }
  readonly tablet: { readonly Authorization: string }
}

type Where = { readonly folder?: string; readonly user?: number | undefined }

/** A ward that has just opened: an administrator, a touchpoint of hộ tịch, a tablet there; gone after the test. */
export async function openWard({ folder = mkdtempSync(join(tmpdir(), 'sipas-crash-')), user }: Where = {}) {
  const database = join(folder, 'sipas.db')
  chmodSync(folder, 0o755)
  if (user !== undefined) chownSync(folder, user, user)
  let program = await startProgram(database, user)
  onTestFinished(async () => {
    await program.end('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  const start = async () => {
    program = await startProgram(database, user)
  }
  return { folder, database, program: () => program, start, ...(await furnish(program)) } satisfies Ward
}

async function furnish({ url, token }: Program) {
  const person = { token, name: 'Nguyễn Thị Lan', login: 'lan', password: 'hoa sữa tháng mười' }
  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const res = await fetch(`${url}/api/v1/${path}`, jsonBody(body, headers))
    if (!res.ok) throw new Error(`${path}: ${res.status} ${await res.text()}`)
    const cookie = res.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    return { cookie, body: (await res.json()) as Record<string, string> }
  }
  const desk = { Cookie: (await post('invitations/accept', person)).cookie }
  const touchpoint = (await post('touchpoints', { area: 'ho-tich' }, desk)).body.code ?? ''
  const made = await post('kiosks', { name: 'Máy quầy 3', touchpoint, pin: '402917' }, desk)
  const paired = await post('kiosk/pairing', { code: made.body.pairingCode, version: '1.0.0' })
  return { touchpoint, desk, tablet: { Authorization: `Bearer ${paired.body.token}` } }
}
