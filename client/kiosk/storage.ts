import type { StorageSigns } from './api.ts'
import { findEviction } from './eviction-mark.ts'

/** Below this many free bytes staff are told, long before anything is lost. */
const little = 20 * 1024 * 1024

/** Asks the browser to keep what is stored here even when the device runs out of room. It may say no. */
export async function askToPersist(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false)
}

/** How storage stands; null where the browser does not say. */
export async function readStorage(): Promise<StorageSigns> {
  const [estimate, persisted, evicted] = await Promise.all([
    navigator.storage?.estimate?.().catch(() => undefined),
    navigator.storage?.persisted?.().catch(() => false),
    findEviction().catch(() => true),
  ])
  return { ...spaceOf(estimate), persisted: persisted ?? false, evicted }
}

/**
 * Bytes used and bytes still free.
 *
 * @example
 * spaceOf({ usage: 40, quota: 100 }) // => { used: 40, room: 60 }
 * spaceOf({ usage: 140, quota: 100 }) // => { used: 140, room: 0 }
 * spaceOf(undefined) // => { used: null, room: null }
 */
export function spaceOf(estimate: { usage?: number; quota?: number } | undefined) {
  const { usage, quota } = estimate ?? {}
  return {
    used: usage ?? null,
    room: usage === undefined || quota === undefined ? null : Math.max(0, Math.floor(quota - usage)),
  }
}

/**
 * Whether there is so little room that staff must know.
 *
 * @example
 * isNearlyFull(1_000_000) // => true
 * isNearlyFull(900_000_000) // => false
 * isNearlyFull(null) // => false
 */
export const isNearlyFull = (room: number | null): boolean => room !== null && room < little
