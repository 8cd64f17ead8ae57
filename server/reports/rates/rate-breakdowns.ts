/** What provisional figures can be listed by. */
export const rateBreakdowns = ['area', 'unit', 'procedure', 'channel', 'target'] as const
export type RateBreakdown = (typeof rateBreakdowns)[number]
