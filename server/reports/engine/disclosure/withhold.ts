import type { Gate } from '../../../stats/publication/publication-gate.ts'

/** Too few people to hide among; or hidden so that those few cannot be found by subtraction. */
export type Protected = 'confidential' | 'secondary'

/** Why a row tells nothing of what people said: too few of them, or fewer by subtraction, or too few answered all criteria. */
export type Withholding = Protected | 'incomplete'

/** The reliability gate refuses the figure: it is marked, neither judged nor compared, and never public. */
export const isUnreliable = ({ gate }: { readonly gate: Gate }): boolean => gate.startsWith('suppress')
