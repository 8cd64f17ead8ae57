import type { Permission } from './roles.ts'

/** Everybody, a paired tablet, or whoever the table of roles lets do this. */
export type RouteRule = 'public' | 'tablet' | Permission

/**
 * Who is let in where: every route by its method and its pattern as the router has
 * it. A route that is not here lets nobody in.
 */
export const routeRules: { readonly [route: string]: RouteRule } = {
  'GET /healthz': 'public',
  'GET /readyz': 'public',
  'GET /': 'public',
  'GET /rieng-tu': 'public',
  'GET /robots.txt': 'public',
  'GET /:file{icon\\.png|favicon\\.ico|apple-touch-icon\\.png|apple-touch-icon-precomposed\\.png}': 'public',
  'GET /k': 'public',
  'GET /k/:code': 'public',
  'POST /k/:code': 'public',
  'GET /p/:code': 'public',
  'POST /p/:code': 'public',
  'GET /done/:token': 'public',
  'GET /bien-nhan': 'public',
  'POST /bien-nhan': 'public',
  'GET /bien-nhan/xoa': 'public',
  'POST /bien-nhan/xoa': 'public',
  'GET /ket-qua': 'public',
  // The built pages say nothing of anybody; what they ask for does.
  'GET /desk/assets/:file': 'public',
  'GET /desk/*': 'public',
  'GET /kiosk': 'public',
  'GET /kiosk/sw.js': 'public',
  'GET /kiosk/assets/:file': 'public',
  'GET /kiosk/:file{manifest\\.webmanifest|icon(-[0-9]+)?\\.(png|svg)}': 'public',
  'GET /api/v1/openapi.json': 'public',
  // Whoever sends answers may prove itself by a key; it need not.
  'POST /api/v1/responses': 'public',
  // By a password, a one-time link or a pairing code: whoever has it is let in there.
  'POST /api/v1/session': 'public',
  'DELETE /api/v1/session': 'public',
  'POST /api/v1/invitations/check': 'public',
  'POST /api/v1/invitations/accept': 'public',
  'POST /api/v1/kiosk/pairing': 'public',

  'GET /api/v1/kiosk/setup': 'tablet',
  'POST /api/v1/kiosk/answers': 'tablet',
  'POST /api/v1/kiosk/contact': 'tablet',

  'GET /desk/posters/:code': 'touchpoints-read',
  'GET /desk/slips/sheet/:sheet': 'slips-read',
  'GET /api/v1/session': 'session-read',
  'GET /api/v1/catalogue': 'catalogue-read',
  'GET /api/v1/touchpoints': 'touchpoints-read',
  'POST /api/v1/touchpoints': 'touchpoint-made',
  'GET /api/v1/touchpoints/:code/qr.svg': 'touchpoints-read',
  'POST /api/v1/touchpoints/:code/retirement': 'touchpoint-retired',
  'DELETE /api/v1/touchpoints/:code/retirement': 'touchpoint-reopened',
  'POST /api/v1/slips': 'slip-handed-out',
  'GET /api/v1/slips/sheets': 'slips-read',
  'POST /api/v1/slips/sheets': 'slips-printed',
  'GET /api/v1/slips/days': 'slips-read',
  'GET /api/v1/kiosks': 'kiosks-read',
  'POST /api/v1/kiosks': 'kiosk-made',
  'PUT /api/v1/kiosks/:id': 'kiosk-changed',
  'POST /api/v1/kiosks/:id/pairing': 'kiosk-code-made',
  'POST /api/v1/kiosks/:id/retirement': 'kiosk-retired',
  'DELETE /api/v1/kiosks/:id/retirement': 'kiosk-reopened',
  'GET /api/v1/figures': 'figures-read',
  'GET /api/v1/figures/choices': 'figures-read',
  'GET /api/v1/figures/:report': 'figures-read',
  'GET /api/v1/alerts': 'alerts-read',
  'POST /api/v1/batches/:batch/counted': 'batch-counted',
  'POST /api/v1/batches/:batch/excluded': 'batch-excluded',
  'POST /api/v1/plans': 'sample-plan-read',
  'GET /api/v1/populations': 'populations-read',
  'PUT /api/v1/populations': 'population-entered',
  'GET /api/v1/populations/changes': 'populations-read',
  'GET /api/v1/exclusions': 'exclusions-read',
  'POST /api/v1/exclusions': 'response-excluded',
  'DELETE /api/v1/exclusions/:id': 'exclusion-taken-back',
  'GET /api/v1/publications': 'publications-read',
  'POST /api/v1/publications': 'period-published',
  'GET /api/v1/publications/:period/:revision': 'publications-read',
}
