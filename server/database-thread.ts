import { workerData } from 'node:worker_threads'
import { type Call, carryOut, type Outcome } from '../db/client-beside.ts'
import { fileClient } from '../db/open-file.ts'
import { answerAll } from './thread.ts'

/** Has the embedded file open, and does with it what it is asked. Whoever asks goes on with the next citizen meanwhile. */
const client = await fileClient(String(workerData))
answerAll<Call, Outcome>(async (call) => ({ said: await carryOut(client, call) }))
