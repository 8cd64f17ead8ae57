/** What provisional figures can be listed by. */
export const breakdowns = ['area', 'unit', 'procedure', 'channel', 'target'] as const
export type Breakdown = (typeof breakdowns)[number]
