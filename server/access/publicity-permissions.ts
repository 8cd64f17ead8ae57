/** Of what stands beside our figures, what was made public and what proves it: none of it moves a figure. Part of `permissions`. */
export const publicityPermissions = {
  'outside-figures-read': { over: 'ward', may: ['leader', 'manager', 'auditor'] },
  'evidence-read': { over: 'ward', may: ['leader', 'manager', 'auditor'] },
  'outside-figure-written': { over: 'ward', may: ['manager'] },
  'outside-figure-withdrawn': { over: 'ward', may: ['manager'] },
  'release-day-announced': { over: 'ward', may: ['manager'] },
  'disclosure-entered': { over: 'ward', may: ['manager'] },
  'disclosure-ended': { over: 'ward', may: ['manager'] },
  'disclosure-withdrawn': { over: 'ward', may: ['manager'] },
  'criterion-written': { over: 'ward', may: ['manager'] },
  'criterion-withdrawn': { over: 'ward', may: ['manager'] },
  'evidence-added': { over: 'ward', may: ['manager'] },
  'evidence-withdrawn': { over: 'ward', may: ['manager'] },
  'evidence-exported': { over: 'ward', may: ['manager'] },
} as const
