import { workerData } from 'node:worker_threads'
import type { Client } from '@libsql/client'
import { type Call, carryOut, type Outcome } from '../../db/client-beside.ts'
import { fileClient } from '../../db/open-file.ts'
import { answerAll } from './thread.ts'

let client: Promise<Client> | undefined

/** Opens the file once; what could not be opened is tried again at the next call. */
function open(): Promise<Client> {
  client ??= fileClient(String(workerData)).catch((error: unknown) => {
    client = undefined
    throw error
  })
  return client
}

/** Has the embedded file open, and does with it what it is asked. Whoever asks goes on with the next citizen meanwhile. */
answerAll<Call, Outcome>(async (call) => ({ said: await carryOut(open, call) }))
