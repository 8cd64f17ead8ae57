import { chmodSync, statSync } from 'node:fs'

/**
 * Takes a file's rights from everybody but its owner; whose rights stay as they are,
 * since a file its owner made read-only is meant to be. Where the mode cannot be set,
 * as with what the system hands over, it is as it was given.
 *
 * @throws the system's error when the file is not there
 */
export function ownOnly(file: string): void {
  const { mode } = statSync(file)
  if ((mode & 0o077) === 0) return
  try {
    chmodSync(file, mode & 0o700)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && /^(EPERM|EROFS)$/.test(String(error.code)))) throw error
  }
}
