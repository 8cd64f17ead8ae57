import type { InferResponseType } from 'hono/client'
import { dayRead } from '../../surveys/voice/days.ts'
import { releaseKept } from '../../surveys/voice/releases.ts'
import { told, v1 } from './api.ts'
import { useAsked } from './use-asked.ts'

export type Release = InferResponseType<(typeof v1)['release-days']['$get']>['releases'][number]

/** The days that were announced; none while they are awaited. */
export function useReleases() {
  const asked = useAsked('releases', () => told(v1['release-days'].$get()))
  return { releases: asked.answer?.ok ? asked.answer.value.releases : [], again: asked.again }
}

/** From which day it was moved, and why; '' where it was not. */
export const movedSaid = ({ movedFrom, reason }: Pick<Release, 'movedFrom' | 'reason'>): string =>
  movedFrom === null ? '' : `Dời từ ngày ${dayRead(movedFrom)}: ${reason}`

/** How the first publication of a period kept to its day; undefined where none was announced. */
export function keptSaid(release: Release | undefined): string | undefined {
  if (!release?.publishedOn) return undefined
  const kept = releaseKept(release.day, release.publishedOn)
  return `${dayRead(release.day)}; công bố ${kept}`
}
