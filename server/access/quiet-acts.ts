import type { Act } from './roles.ts'

/**
 * Acts that change nothing a figure is made from, and are done often: after them
 * nobody need make a figure anew. An act that is not named here is taken to change figures.
 */
export const quietActs: readonly Act[] = [
  ...(['signed-in', 'signed-out', 'days-counted', 'backed-up', 'responses-exported'] as const),
  ...(['flag-cleared', 'flag-reopened'] as const),
  ...(['comment-marked', 'hidden-part-decided', 'comment-revealed', 'theme-changed', 'theme-judged'] as const),
  ...([
    'case-taken',
    'case-handed',
    'case-moved',
    'case-replied',
    'case-reached',
    'case-noted',
    'case-opened',
  ] as const),
  ...([
    'case-rated',
    'case-messaged',
    'case-copied',
    'case-words-deleted',
    'contact-given',
    'contact-deleted',
  ] as const),
  ...(['case-summary-written', 'case-summary-approved', 'case-summary-withdrawn'] as const),
  ...(['improvement-written', 'improvement-withdrawn', 'working-day-changed'] as const),
  ...(['document-written', 'document-handed-out', 'duty-done', 'duty-undone'] as const),
  ...(['outside-figure-written', 'outside-figure-withdrawn', 'release-day-announced'] as const),
  ...(['disclosure-entered', 'disclosure-ended', 'disclosure-withdrawn'] as const),
  ...(['criterion-written', 'criterion-withdrawn', 'evidence-exported'] as const),
  ...(['evidence-added', 'evidence-withdrawn'] as const),
  ...(['mail-address-set', 'mail-address-confirmed', 'mail-address-removed'] as const),
  ...(['data-request-entered', 'data-request-answered', 'data-request-closed', 'data-request-reopened'] as const),
  ...([
    'campaign-planned',
    'campaign-changed',
    'frame-imported',
    'frame-sealed',
    'frame-opened',
    'draw-announced',
    'sample-drawn',
    'field-begun',
    'cases-assigned',
    'reserve-released',
    'control-sheets-printed',
    'visits-recorded',
    'form-keyed',
    'form-settled',
    'form-returned',
    'back-check-recorded',
    'campaign-lock-asked',
    'campaign-lock-withdrawn',
  ] as const),
  ...(['notifications-chosen', 'notification-tested'] as const),
]
