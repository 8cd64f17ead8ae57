import type { Client } from '@libsql/client'
import { isBusy, isReadOnly, Unreachable } from './unavailable.ts'

type Patiently = <T>(act: () => Promise<T>, harmless: boolean) => Promise<T>

/** How often at the most a file that cannot be used is opened afresh: each time leaves handles until they are collected. */
const refreshing = 1000

/**
 * Repeats what a database could not do just now, for at most `patience`
 * milliseconds, if repeating is safe: it was not carried out, or it only reads.
 *
 * The embedded file is synchronous, so nothing may wait inside a call: its busy
 * timeout is nought, and the waiting is done here, between calls, where everybody
 * else is served. A statement that failed as busy keeps its connection from ever
 * writing again (libsql-client-ts#352), so the file is opened afresh, and the lock
 * is then tried by `executeMultiple`, which leaves nothing behind when it fails.
 * A connection that was opened while the file could not be written stays so: it,
 * too, is opened afresh, now and then, until writing works again. A full disk or a
 * failed write leaves its connection sound.
 */
export function recovering(client: Client, patience: number): Patiently {
  const isFile = client.protocol === 'file'
  let refreshedAt = 0

  const refresh = async (error: unknown) => {
    if (client.closed || (!isBusy(error) && Date.now() - refreshedAt < refreshing)) return
    refreshedAt = Date.now()
    await client.reconnect()
  }

  return async (act, harmless) => {
    const end = Date.now() + patience
    for (let attempt = 1; ; attempt++) {
      try {
        return await act()
      } catch (error) {
        if (isFile && (isBusy(error) || isReadOnly(error))) await refresh(error)
        if (client.closed || Date.now() >= end || !isSafe(error, harmless)) throw error
        if (isFile) await unlocked(client, end)
        else await sleep(Math.min(15 * 2 ** attempt, 500))
      }
    }
  }
}

/** Returns when the write lock was free a moment ago, or when it is `end`. */
async function unlocked(client: Client, end: number): Promise<void> {
  for (let pause = 2; Date.now() < end; pause = Math.min(pause * 1.5, 60)) {
    const free = await client.executeMultiple('BEGIN IMMEDIATE; ROLLBACK').then(
      () => true,
      () => false,
    )
    if (free || client.closed) return
    await sleep(pause)
  }
}

/** Somebody opened the file afresh between our asking for the connection and using it; nothing was carried out. */
const wasClosed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'CLIENT_CLOSED'

const isSafe = (error: unknown, harmless: boolean): boolean =>
  isBusy(error) || wasClosed(error) || (error instanceof Unreachable && (harmless || !error.sent))

/** Unevenly, so that those who failed together do not come back together. */
const sleep = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds * (0.5 + Math.random())))
