import type { InferResponseType } from 'hono/client'
import { v1 } from './api.ts'

const { own } = v1

export type OwnAccount = InferResponseType<typeof own.$get>
export type OwnSession = OwnAccount['sessions'][number]
export type Offer = InferResponseType<(typeof own)['second-factor']['offer']['$post']>

/** What a new password is asked to be, before it is sent. */
export const passwordHint = (least: number): string =>
  `Ít nhất ${least} ký tự. Một câu ngắn dễ nhớ là tốt nhất; dán từ nơi khác cũng được.`
