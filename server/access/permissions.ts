import type { KeyUse, Role } from '../../db/queries/staff.ts'
import { campaignPermissions } from './campaign-permissions.ts'
import { publicityPermissions } from './publicity-permissions.ts'

/** Whatever may do something: a role somebody holds, or what a person or program has in hand instead of one. */
export type Holder = Role | 'account' | 'link' | 'receipt' | 'tablet' | `${KeyUse} key`

/**
 * Who may do what, and read what: everything a person, key or command can do
 * stands here once, by the name the log gives it; readings end in `-read`. What is
 * not here, or names no role, nobody may. Over `ward` only who holds the role over
 * all units may: it cannot be done in one unit alone.
 *
 * Whoever types a command was let in by the machine, and the server does some of
 * this by itself: neither is asked for a role.
 */
export const permissions = {
  'figures-read': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager', 'auditor', 'figures key'] },
  'targets-read': { over: 'ward', may: ['leader', 'manager', 'auditor', 'figures key'] },
  'catalogue-read': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager', 'auditor', 'admin'] },
  'touchpoints-read': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager'] },
  'slips-read': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager'] },
  'kiosks-read': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager'] },
  'alerts-read': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager'] },
  'flags-read': { over: 'unit', may: ['unit-head', 'leader', 'manager', 'auditor'] },
  'comments-read': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager', 'auditor'] },
  'cases-read': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager', 'auditor'] },
  'improvements-read': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager', 'auditor'] },
  'exclusions-read': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager', 'auditor'] },
  'proposals-read': { over: 'unit', may: ['leader', 'manager', 'auditor'] },
  'populations-read': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager'] },
  'publications-read': { over: 'ward', may: ['leader', 'manager', 'auditor'] },
  'documents-read': { over: 'ward', may: ['leader', 'manager', 'auditor'] },
  'duties-read': { over: 'ward', may: ['leader', 'manager', 'auditor'] },
  'sample-plan-read': { over: 'ward', may: ['leader', 'manager'] },
  'data-requests-read': { over: 'ward', may: ['leader', 'manager', 'auditor', 'admin'] },
  'log-read': { over: 'ward', may: ['leader', 'auditor'] },
  'system-read': { over: 'ward', may: ['admin'] },
  'metrics-read': { over: 'ward', may: ['admin', 'metrics key'] },
  'accounts-read': { over: 'ward', may: ['leader', 'auditor', 'admin'] },
  'roles-read': { over: 'ward', may: ['account'] },
  'session-read': { over: 'ward', may: ['account'] },
  'own-read': { over: 'ward', may: ['account'] },

  'touchpoint-made': { over: 'unit', may: ['manager'] },
  'touchpoint-renamed': { over: 'unit', may: ['manager'] },
  'touchpoint-retired': { over: 'unit', may: ['manager'] },
  'touchpoint-reopened': { over: 'unit', may: ['manager'] },
  'kiosk-made': { over: 'unit', may: ['clerk', 'unit-head', 'manager'] },
  'kiosk-changed': { over: 'unit', may: ['clerk', 'unit-head', 'manager'] },
  'kiosk-code-made': { over: 'unit', may: ['clerk', 'unit-head', 'manager'] },
  'kiosk-retired': { over: 'unit', may: ['clerk', 'unit-head', 'manager'] },
  'kiosk-reopened': { over: 'unit', may: ['clerk', 'unit-head', 'manager'] },
  'kiosk-paired': { over: 'ward', may: ['tablet'] },
  'slip-handed-out': { over: 'unit', may: ['clerk', 'unit-head', 'manager', 'slips key'] },
  'slips-printed': { over: 'unit', may: ['clerk', 'unit-head', 'manager'] },
  'answers-sent': { over: 'ward', may: ['answers key'] },
  'contact-deleted': { over: 'ward', may: ['receipt'] },
  'contact-given': { over: 'ward', may: ['receipt'] },
  // Of a case by its author: which unit has it is nothing an author needs to know.
  'case-rated': { over: 'ward', may: ['receipt'] },
  'case-messaged': { over: 'ward', may: ['receipt'] },
  'case-copied': { over: 'ward', may: ['receipt'] },
  'case-words-deleted': { over: 'ward', may: ['receipt'] },

  'comment-marked': { over: 'unit', may: ['clerk', 'unit-head', 'manager'] },
  'hidden-part-decided': { over: 'unit', may: ['manager'] },
  'comment-revealed': { over: 'unit', may: ['leader', 'manager'] },
  'theme-changed': { over: 'ward', may: ['manager'] },
  'theme-judged': { over: 'ward', may: ['manager'] },

  // Which of them, and when, follows from where the case stands: only its holder answers it.
  'case-taken': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager'] },
  'case-handed': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager'] },
  'case-moved': { over: 'unit', may: ['unit-head', 'leader', 'manager'] },
  'case-replied': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager'] },
  'case-reached': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager'] },
  'case-noted': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager'] },
  'case-opened': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager'] },
  'case-summary-written': { over: 'unit', may: ['clerk', 'unit-head', 'leader', 'manager'] },
  'case-summary-approved': { over: 'unit', may: ['leader', 'manager'] },
  'case-summary-withdrawn': { over: 'unit', may: ['leader', 'manager'] },
  'improvement-written': { over: 'unit', may: ['unit-head', 'manager'] },
  'improvement-withdrawn': { over: 'unit', may: ['unit-head', 'manager'] },
  ...publicityPermissions,
  ...campaignPermissions,
  'document-written': { over: 'ward', may: ['leader', 'manager'] },
  'document-handed-out': { over: 'ward', may: ['leader', 'manager'] },
  'duty-done': { over: 'ward', may: ['manager'] },
  'duty-undone': { over: 'ward', may: ['manager'] },
  'working-day-changed': { over: 'ward', may: ['manager', 'admin'] },

  // What decides a figure takes two persons: one proposes, another confirms.
  'exclusion-proposed': { over: 'unit', may: ['manager'] },
  'exclusion-return-proposed': { over: 'unit', may: ['manager'] },
  'batch-exclusion-proposed': { over: 'ward', may: ['manager'] },
  'batch-count-proposed': { over: 'ward', may: ['manager'] },
  'flag-cleared': { over: 'unit', may: ['manager'] },
  'flag-reopened': { over: 'unit', may: ['manager'] },
  'publication-prepared': { over: 'ward', may: ['manager'] },
  'proposal-withdrawn': { over: 'unit', may: ['manager'] },
  'proposal-declined': { over: 'unit', may: ['leader'] },
  // Lets in where proposals are confirmed; the line in the log names what was, by one of the five after it.
  'proposal-confirmed': { over: 'unit', may: ['leader'] },
  'response-excluded': { over: 'unit', may: ['leader'] },
  'exclusion-taken-back': { over: 'unit', may: ['leader'] },
  'batch-excluded': { over: 'ward', may: ['leader'] },
  'batch-counted': { over: 'ward', may: ['leader'] },
  'period-published': { over: 'ward', may: ['leader'] },
  'population-entered': { over: 'unit', may: ['manager'] },
  'population-imported': { over: 'ward', may: ['manager'] },
  'catalogue-changed': { over: 'ward', may: ['manager'] },
  'catalogue-imported': { over: 'ward', may: ['manager'] },
  'responses-imported': { over: 'ward', may: ['manager'] },
  'responses-exported': { over: 'ward', may: ['manager'] },
  'tablet-imported': { over: 'ward', may: ['manager'] },

  'data-request-entered': { over: 'ward', may: ['manager', 'admin'] },
  'data-request-answered': { over: 'ward', may: ['manager', 'admin'] },
  'data-request-closed': { over: 'ward', may: ['manager', 'admin'] },
  'data-request-reopened': { over: 'ward', may: ['manager', 'admin'] },

  invited: { over: 'ward', may: ['admin'] },
  'invitation-withdrawn': { over: 'ward', may: ['admin'] },
  'password-link-made': { over: 'ward', may: ['admin'] },
  'second-factor-reset': { over: 'ward', may: ['admin'] },
  'role-given': { over: 'ward', may: ['admin'] },
  'role-taken': { over: 'ward', may: ['admin'] },
  'account-disabled': { over: 'ward', may: ['admin'] },
  'account-enabled': { over: 'ward', may: ['admin'] },
  'key-made': { over: 'ward', may: ['admin'] },
  'key-revoked': { over: 'ward', may: ['admin'] },
  'secret-changed': { over: 'ward', may: ['admin'] },
  'secret-noted': { over: 'ward', may: ['admin'] },
  'backed-up': { over: 'ward', may: ['admin'] },
  restored: { over: 'ward', may: ['admin'] },
  tidied: { over: 'ward', may: ['admin'] },
  'counted-again': { over: 'ward', may: ['admin'] },
  'notification-tested': { over: 'ward', may: ['admin'] },
  'demo-made': { over: 'ward', may: ['admin'] },
  'days-counted': { over: 'ward', may: [] },

  'account-made': { over: 'ward', may: ['link'] },
  'password-reset': { over: 'ward', may: ['link'] },
  'password-changed': { over: 'ward', may: ['account'] },
  'second-factor-set': { over: 'ward', may: ['account'] },
  'second-factor-removed': { over: 'ward', may: ['account'] },
  'recovery-codes-made': { over: 'ward', may: ['account'] },
  'identity-bound': { over: 'ward', may: ['account'] },
  'identity-unbound': { over: 'ward', may: ['account'] },
  'session-ended': { over: 'ward', may: ['account'] },
  'mail-address-set': { over: 'ward', may: ['account'] },
  'mail-address-confirmed': { over: 'ward', may: ['account'] },
  'mail-address-removed': { over: 'ward', may: ['account'] },
  'notifications-chosen': { over: 'ward', may: ['account'] },
  'signed-in': { over: 'ward', may: ['account'] },
  'signed-out': { over: 'ward', may: ['account'] },
} as const satisfies { readonly [act: string]: Allowed }

/** Over what it is held, and by whom. */
export type Allowed = { readonly over: 'unit' | 'ward'; readonly may: readonly Holder[] }
