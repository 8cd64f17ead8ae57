import { uuidv7 } from 'uuidv7'
import { formBody, jsonBody } from '../world.ts'
import type { Ward } from './ward.ts'

/** One answer somebody wants to hand in, and what was said to it so far. It is sent until it is acknowledged. */
export type Sending = {
  readonly id: string
  readonly way: 'api' | 'form' | 'slip' | 'kiosk'
  readonly send: (url: string) => Promise<Told>
  acknowledged: boolean
  /** The receipt, where the answer to the sending tells it. */
  receipt: string | undefined
}

/** What a person was told: status 0 when nothing came back. */
export type Told = {
  readonly status: number
  readonly stored?: boolean
  readonly receipt?: string | undefined
  readonly retryAfter?: string | null
  readonly page?: string
}

const answers = (i: number) => ({ overall: 1 + (i % 5), access: 5, procedure: 4, official: 5, result: 5, feedback: 0 })
const inWords = (i: number) =>
  Object.fromEntries(Object.entries(answers(i)).map(([id, level]) => [id, String(level)])) as Record<string, string>

/** Words nobody else says, by which a second copy would be seen whatever its id. */
export const wordsOf = (id: string) => `Ý kiến số ${id}`

let people = 0

/**
 * Somebody with something to say: a program, a form, a slip, a tablet, in turn.
 *
 * @returns undefined when a slip was wanted and could not be had
 */
export async function somebody(ward: Ward): Promise<Sending | undefined> {
  const i = people++
  const id = uuidv7()
  const way = (['api', 'form', 'api', 'slip', 'form', 'kiosk'] as const)[i % 6] as Sending['way']
  const send = await ways[way](ward, id, i)
  return send && { id, way, send, acknowledged: false, receipt: undefined }
}

type Way = (ward: Ward, id: string, i: number) => Promise<Sending['send'] | undefined>

const ways: { readonly [way in Sending['way']]: Way } = {
  api: async ({ touchpoint }, id, i) => {
    const body = { id, touchpoint, questionnaire: 'one-stop', version: 1, answers: answers(i), comment: wordsOf(id) }
    return (url) =>
      told(`${url}/api/v1/responses`, jsonBody(body), async (res) => {
        const { receipt } = (await res.json()) as { receipt?: string }
        return { stored: res.ok, receipt }
      })
  },
  form:
    async ({ touchpoint }, id, i) =>
    (url) =>
      told(`${url}/k/${touchpoint}`, filledIn(id, i), thanked),
  slip: async ({ program, desk }, id, i) => {
    const res = await fetch(`${program().url}/api/v1/slips`, jsonBody({ area: 'ho-tich' }, desk)).catch(() => undefined)
    const slip = res?.ok ? ((await res.json().catch(() => undefined)) as { url: string } | undefined) : undefined
    return slip && ((url) => told(url + new URL(slip.url).pathname, filledIn(id, i), thanked))
  },
  kiosk: async ({ tablet }, id, i) => {
    const one = { id, answeredAt: Date.now(), questionnaire: 'one-stop', version: 1, answers: answers(i) }
    const queue = () => ({ sentAt: Date.now(), answers: [{ ...one, comment: wordsOf(id) }] })
    return (url) =>
      told(`${url}/api/v1/kiosk/answers`, jsonBody(queue(), tablet), async (res) => {
        const { results } = (await res.json()) as { results?: { outcome: string; receipt?: string }[] }
        return { stored: /^(stored|resent)$/.test(results?.[0]?.outcome ?? ''), receipt: results?.[0]?.receipt }
      })
  },
}

const filledIn = (id: string, i: number) => ({
  ...formBody({ id, version: '1', ...inWords(i), comment: wordsOf(id) }),
  redirect: 'manual' as const,
})

const thanked = async (res: Response) => {
  const page = await res.text()
  return { stored: res.status === 303 && !res.headers.get('Location')?.includes('again'), page }
}

async function told(url: string, init: RequestInit, read: (res: Response) => Promise<Partial<Told>>): Promise<Told> {
  try {
    const res = await fetch(url, { ...init, headers: { 'Accept-Language': 'vi', ...init.headers } })
    return { status: res.status, retryAfter: res.headers.get('Retry-After'), ...(await read(res)) }
  } catch {
    return { status: 0 }
  }
}
