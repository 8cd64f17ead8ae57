/** Of surveys of a sample. Part of `permissions`. */
export const campaignPermissions = {
  'campaign-names-read': {
    over: 'ward',
    may: ['leader', 'manager', 'auditor', 'interviewer', 'keyer', 'back-checker'],
  },
  'campaigns-read': { over: 'ward', may: ['leader', 'manager', 'auditor', 'back-checker'] },
  // Names and addresses: only of the households somebody has to find.
  'households-read': { over: 'ward', may: ['interviewer', 'manager', 'back-checker'] },
  'forms-read': { over: 'ward', may: ['keyer', 'manager'] },
  'campaign-planned': { over: 'ward', may: ['manager'] },
  'campaign-changed': { over: 'ward', may: ['manager'] },
  'frame-imported': { over: 'ward', may: ['manager'] },
  'frame-sealed': { over: 'ward', may: ['manager'] },
  'frame-opened': { over: 'ward', may: ['manager'] },
  'draw-announced': { over: 'ward', may: ['manager'] },
  'sample-drawn': { over: 'ward', may: ['manager'] },
  'field-begun': { over: 'ward', may: ['manager'] },
  'cases-assigned': { over: 'ward', may: ['manager'] },
  'reserve-released': { over: 'ward', may: ['manager'] },
  'control-sheets-printed': { over: 'ward', may: ['manager'] },
  'visits-recorded': { over: 'ward', may: ['interviewer', 'manager'] },
  'form-keyed': { over: 'ward', may: ['interviewer', 'keyer', 'manager'] },
  'form-settled': { over: 'ward', may: ['manager'] },
  'form-returned': { over: 'ward', may: ['manager'] },
  'back-check-recorded': { over: 'ward', may: ['back-checker', 'leader'] },
  // What decides a figure takes two persons: one asks for the lock, another confirms it.
  'campaign-lock-asked': { over: 'ward', may: ['manager'] },
  'campaign-lock-withdrawn': { over: 'ward', may: ['manager', 'leader'] },
  'campaign-locked': { over: 'ward', may: ['leader'] },
} as const
