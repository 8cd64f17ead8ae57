import type { FrameUnit } from './draw.ts'

/** How somebody who is to visit a household finds it; '' where it is not known. */
export type Contact = { readonly name: string; readonly address: string; readonly phone: string }

/** A household as a list tells it. */
export type Household = FrameUnit & Contact
