import { accounts } from './accounts.ts'
import { campaigns } from './campaigns.ts'
import { cases } from './cases.ts'
import { catalogue } from './catalogue.ts'
import { codes } from './codes.ts'
import { comments } from './comments.ts'
import { dataRequests } from './data-requests.ts'
import { documents } from './documents.ts'
import { exclusions } from './exclusions.ts'
import { kiosks } from './kiosks.ts'
import { notifications } from './notifications.ts'
import { outsideFigures } from './outside-figures.ts'
import { passwords } from './passwords.ts'
import { populations } from './populations.ts'
import { proposals } from './proposals.ts'
import { provider } from './provider.ts'
import { publications } from './publications.ts'
import { requests } from './requests.ts'
import { responses } from './responses.ts'
import { signIn } from './sign-in.ts'
import { slips } from './slips.ts'
import type { Problems } from './told.ts'
import { touchpoints } from './touchpoints.ts'

/**
 * Everything that can go wrong and be told to the person asking, with what to
 * do next. Anything not listed here is our bug: it stays a plain Error, is
 * logged without personal data, and answers 500.
 */
export const problems = {
  ...requests,
  ...signIn,
  ...provider,
  ...accounts,
  ...passwords,
  ...notifications,
  ...dataRequests,
  ...codes,
  ...touchpoints,
  ...responses,
  ...comments,
  ...exclusions,
  ...proposals,
  ...publications,
  ...outsideFigures,
  ...populations,
  ...catalogue,
  ...documents,
  ...slips,
  ...campaigns,
  ...cases,
  ...kiosks,
} as const satisfies Problems

export type ProblemKind = keyof typeof problems
