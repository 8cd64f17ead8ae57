import { answers } from './answers.ts'
import { cases } from './cases.ts'
import { comments } from './comments.ts'
import { dataRequests } from './data-requests.ts'
import { floods } from './floods.ts'
import { proposals } from './proposals.ts'
import type { Source } from './source.ts'
import { tablets } from './tablets.ts'
import { watched } from './watched.ts'

/** All that staff are told of, in the order of a digest. What comes to be told of one day joins here. */
export const sources: readonly Source[] = [answers, floods, tablets, watched, proposals, cases, comments, dataRequests]
