import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { openFile } from '../../db/open-file.ts'
import { submit } from '../../server/answers/submit.ts'
import type { World } from '../../server/world/world.ts'

type Reply = { readonly reply: string; readonly contact?: string; readonly consent?: string }

/** A comment whose author was promised a reply, as it was while that was offered: stored beside the server. Its receipt code. */
export async function openCase(folder: string, wish: Reply, comment = 'Bao giờ có kết quả giấy khai sinh?') {
  const db = await openFile(`file:${join(folder, 'sipas.db')}`)
  const secret = readFileSync(join(folder, 'app-secret'), 'utf8').trim()
  const world = { db, now: Date.now, secret, formerSecrets: [], sensitiveQuestions: false, replies: true }
  const place = { unit: 'mot-cua', area: 'ho-tich', procedure: '', channel: 'desk', stream: 'volunteer' } as const
  const asked = { questionnaire: 'one-stop', version: 2, answers: { overall: 2, comment }, source: 'form' } as const
  try {
    const where = { ...place, touchpoint: '', questionnaire: 'one-stop' }
    const added = await submit(world as unknown as World, where, { id: uuidv7(), ...asked, wish })
    return added.receipt ?? ''
  } finally {
    db.$client.close()
  }
}
