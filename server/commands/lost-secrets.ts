import { createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import type { MadeUnder } from '../../db/queries/secret-periods.ts'
import type { SchemaState } from '../../db/schema-state.ts'
import { madeUnderLostSecrets } from '../acts/secrets/secret-periods.ts'
import { readSettings } from '../doors/node-settings.ts'
import { cure, sayLostSecrets } from '../doors/say-lost-secrets.ts'
import { placesOfSecrets } from './secret-places.ts'
import type { Terminal } from './terminal.ts'

type LostSecrets = { readonly made: MadeUnder | undefined; readonly said: string | undefined }

/**
 * What in a copy was made under secrets that this machine does not have, and how to
 * bring them along. A copy of an older program notes no secret; then only that is said.
 *
 * @param copy a database file nobody else uses
 */
export async function lostSecretsIn(copy: string, state: SchemaState, terminal: Terminal): Promise<LostSecrets> {
  const { APP_SECRET: secret, FORMER_SECRETS: formerSecrets } = readSettings(terminal.environment)
  const { former } = placesOfSecrets(terminal)
  const client = createClient({ url: `file:${copy}`, concurrency: 1 })
  try {
    const place = { db: drizzle(client), now: terminal.now, secret, formerSecrets }
    const made = state === 'current' ? await madeUnderLostSecrets(place) : undefined
    return { made, said: made ? sayLostSecrets(made, former) : unnoted(former) }
  } finally {
    client.close()
  }
}

const unnoted = (former: string | undefined) =>
  `Bản sao lưu này không ghi khóa bí mật nào đã dùng. Nếu bản này từ máy khác, phải mang theo khóa. ${cure(former)}`
