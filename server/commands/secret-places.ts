import { existsSync } from 'node:fs'
import { readSettings, secretPlaces } from '../doors/node-settings.ts'
import type { Terminal } from './terminal.ts'

/** Where the secrets lie that belong to this database: files, none of which a copy of it holds; or settings. */
export type SecretPlaces = {
  /** The files there are; none where APP_SECRET is given as a setting. */
  readonly files: readonly string[]
  /** Where a secret of another machine is added; undefined where FORMER_SECRETS is the place. */
  readonly former: string | undefined
}

export function placesOfSecrets({ environment }: Terminal): SecretPlaces {
  const { file, APP_SECRET_FILE } = readSettings(environment)
  const places = environment.APP_SECRET ? undefined : secretPlaces(file, APP_SECRET_FILE)
  if (!places) return { files: [], former: undefined }
  return { files: [places.present, places.former].filter((place) => existsSync(place)), former: places.former }
}
