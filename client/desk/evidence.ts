import type { InferResponseType } from 'hono/client'
import { type Told, told, v1 } from './api.ts'
import { idleSeconds, requestSent } from './idle.ts'

export type Criterion = InferResponseType<typeof v1.evidence.$get>['criteria'][number]
export type EvidenceFile = Criterion['files'][number]

/** Sends a file as it is; a photograph over a slow line may take minutes. */
export function uploadEvidence(criterion: string, file: File): Promise<Told<{ readonly id: string }>> {
  const address = v1.evidence[':id'].files.$path({ param: { id: criterion }, query: { name: file.name } })
  const headers = {
    'Accept-Language': 'vi',
    'Content-Type': 'application/octet-stream',
    'X-Idle-Seconds': String(idleSeconds()),
  }
  requestSent()
  type Answer = Pick<Response, 'ok' | 'status'> & { json(): Promise<{ readonly id: string }> }
  return told(fetch(address, { method: 'POST', headers, body: file }) as Promise<Answer>)
}

type Chosen = { readonly periods: readonly string[]; readonly quarter: string }

/** Where the archive of a criterion is taken from, with the publications and the quarter of the register that go with it. */
export const archiveAddress = (id: string, { periods, quarter }: Chosen): string =>
  v1.evidence[':id'].archive.$path({
    param: { id },
    query: {
      ...(periods.length > 0 ? { periods: periods.join(',') } : {}),
      ...(quarter === '' ? {} : { quarters: quarter }),
    },
  })
