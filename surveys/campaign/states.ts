/** Where a campaign stands. Each follows the one before it, and none is left out. */
export const campaignStates = ['planned', 'sealed', 'announced', 'drawn', 'field', 'locked'] as const
export type CampaignState = (typeof campaignStates)[number]

/** What may be done to a campaign, in which states, and where it stands afterwards. */
export const campaignSteps = {
  'campaign-changed': { in: ['planned'], to: 'planned' },
  'frame-imported': { in: ['planned'], to: 'planned' },
  'frame-sealed': { in: ['planned'], to: 'sealed' },
  // A frame that was sealed by mistake is opened again before anybody knows a seed, with a reason.
  'frame-opened': { in: ['sealed', 'announced'], to: 'planned' },
  'draw-announced': { in: ['sealed', 'announced'], to: 'announced' },
  'sample-drawn': { in: ['announced', 'drawn'], to: 'drawn' },
  'field-begun': { in: ['drawn'], to: 'field' },
  'cases-assigned': { in: ['field'], to: 'field' },
  'reserve-released': { in: ['field'], to: 'field' },
  'visits-recorded': { in: ['field'], to: 'field' },
  'form-keyed': { in: ['field'], to: 'field' },
  'form-settled': { in: ['field'], to: 'field' },
  'form-returned': { in: ['field'], to: 'field' },
  'back-check-recorded': { in: ['field'], to: 'field' },
  'campaign-lock-asked': { in: ['field'], to: 'field' },
  'campaign-lock-withdrawn': { in: ['field'], to: 'field' },
  'campaign-locked': { in: ['field'], to: 'locked' },
} as const satisfies {
  readonly [step: string]: { readonly in: readonly CampaignState[]; readonly to: CampaignState }
}

export type CampaignStep = keyof typeof campaignSteps

/** Whether a step may be taken where a campaign stands. */
export const mayStep = (step: CampaignStep, state: CampaignState): boolean =>
  (campaignSteps[step].in as readonly CampaignState[]).includes(state)
