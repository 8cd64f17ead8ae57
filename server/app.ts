import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { languageDetector } from 'hono/language'
import { isUnavailable, isUndone } from '../db/unavailable.ts'
import { type Language, languages } from '../surveys/languages.ts'
import { gate } from './access/gate.ts'
import { logged } from './http/log.ts'
import { security } from './http/security.ts'
import { tidyAddress } from './http/tidy-address.ts'
import { Problem } from './problems/problem.ts'
import { accounts } from './routes/accounts.ts'
import { alerts } from './routes/alerts.ts'
import { batches } from './routes/batches.ts'
import { campaignField } from './routes/campaign-field.ts'
import { campaignPages } from './routes/campaign-pages.ts'
import { campaigns } from './routes/campaigns.ts'
import { cases } from './routes/cases.ts'
import { catalogue } from './routes/catalogue.ts'
import { catalogueFile } from './routes/catalogue-file.ts'
import { comments } from './routes/comments.ts'
import { desk } from './routes/desk.ts'
import { disclosures } from './routes/disclosures.ts'
import { documents } from './routes/documents.ts'
import { done } from './routes/done.ts'
import { duties } from './routes/duties.ts'
import { evidence } from './routes/evidence.ts'
import { exclusions } from './routes/exclusions.ts'
import { figures } from './routes/figures.ts'
import { flags } from './routes/flags.ts'
import { form } from './routes/form.ts'
import { health } from './routes/health.ts'
import { home } from './routes/home.ts'
import { improvements } from './routes/improvements.ts'
import { invitations } from './routes/invitations.ts'
import { kiosk } from './routes/kiosk.ts'
import { kioskPage } from './routes/kiosk-page.ts'
import { kiosks } from './routes/kiosks.ts'
import { log } from './routes/log.ts'
import { metrics } from './routes/metrics.ts'
import { openData } from './routes/open-data.ts'
import { openapi } from './routes/openapi.ts'
import { outsideFigures } from './routes/outside-figures.ts'
import { own } from './routes/own.ts'
import { plans } from './routes/plans.ts'
import { populationFile } from './routes/population-file.ts'
import { populations } from './routes/populations.ts'
import { posters } from './routes/posters.ts'
import { proposals } from './routes/proposals.ts'
import { provider } from './routes/provider.ts'
import { publicationPreview } from './routes/publication-preview.ts'
import { publications } from './routes/publications.ts'
import { receipt } from './routes/receipt.ts'
import { releaseDays } from './routes/release-days.ts'
import { requests } from './routes/requests.ts'
import { responses } from './routes/responses.ts'
import { responsesExport } from './routes/responses-export.ts'
import { results } from './routes/results.ts'
import { roles } from './routes/roles.ts'
import { session } from './routes/session.ts'
import { shellPage } from './routes/shell-page.ts'
import { signage } from './routes/signage.ts'
import { slipForm } from './routes/slip-form.ts'
import { slipSheets } from './routes/slip-sheets.ts'
import { slips } from './routes/slips.ts'
import { system } from './routes/system.ts'
import { asProblem, tellProblem } from './routes/tell-problem.ts'
import { themes } from './routes/themes.ts'
import { touchpoints } from './routes/touchpoints.ts'
import { voices } from './routes/voices.ts'
import { workingDays } from './routes/working-days.ts'
import { describeError } from './world/describe-error.ts'
import type { Env, World } from './world/world.ts'

/**
 * The whole platform as one app. Knows no runtime: the door that opens it says
 * what the world is for each request.
 */
export const createApp = (worldFor: (c: Context) => World) =>
  before(worldFor).route('/', pages()).route('/api/v1', api())

/** What citizens, tablets and browsers open. */
const pages = () =>
  new Hono<Env>()
    .route('/', health)
    .route('/', home)
    .route('/metrics', metrics)
    .route('/k', form)
    .route('/p', slipForm)
    .route('/done', done)
    .route('/bien-nhan', receipt)
    .route('/ket-qua', results)
    .route('/du-lieu', openData)
    .route('/man-hinh', signage)
    .route('/dieu-tra', campaignPages)
    .route('/', voices)
    .route('/desk/posters', posters)
    .route('/desk/slips/sheet', slipSheets)
    .route('/desk/preview', publicationPreview)
    .route('/desk', desk)
    .route('/kiosk', kioskPage)
    .route('/interviewer', shellPage('interviewer'))

/** What the desk and programs ask. */
const api = () =>
  new Hono<Env>()
    .route('/responses/export', responsesExport)
    .route('/responses', responses)
    .route('/session', session)
    .route('/provider', provider)
    .route('/invitations', invitations)
    .route('/accounts', accounts)
    .route('/roles', roles)
    .route('/own', own)
    .route('/catalogue/file', catalogueFile)
    .route('/catalogue', catalogue)
    .route('/touchpoints', touchpoints)
    .route('/slips', slips)
    .route('/kiosks', kiosks)
    .route('/kiosk', kiosk)
    .route('/figures', figures)
    .route('/alerts', alerts)
    .route('/batches', batches)
    .route('/flags', flags)
    .route('/plans', plans)
    .route('/', openapi)
    .route('/populations/file', populationFile)
    .route('/populations', populations)
    .route('/comments', comments)
    .route('/cases', cases)
    .route('/working-days', workingDays)
    .route('/improvements', improvements)
    .route('/themes', themes)
    .route('/exclusions', exclusions)
    .route('/proposals', proposals)
    .route('/requests', requests)
    .route('/log', log)
    .route('/publications', publications)
    .route('/', publicity())
    .route('/system', system)

/** What leaves the office, when it is due, what stands beside it, and the yearly survey. */
const publicity = () =>
  new Hono<Env>()
    .route('/documents', documents)
    .route('/duties', duties)
    .route('/release-days', releaseDays)
    .route('/disclosures', disclosures)
    .route('/evidence', evidence)
    .route('/outside-figures', outsideFigures)
    .route('/campaigns', campaigns)
    .route('/campaigns', campaignField)

/** What every request passes before its route, and what becomes of errors and unknown addresses. */
function before(worldFor: (c: Context) => World) {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('requestId', crypto.randomUUID())
    c.set('world', worldFor(c))
    await next()
  })
  app.use(logged, preferredLanguage, readsVietnamese, security, tidyAddress, gate)
  app.onError((error, c) => {
    const problem = asProblem(error)
    if (problem instanceof Problem) return tellProblem(c, problem)
    c.var.world.log({ level: 'error', requestId: c.var.requestId, ...describeError(error) })
    return tellProblem(c, isUnavailable(error) ? new Problem(unavailable(c, error), {}) : undefined)
  })
  app.notFound((c) => tellProblem(c, new Problem('notFound', {})))
  return app
}

/** A request that sent something is answered with whether that is lost; one that only reads has nothing to lose. */
function unavailable({ req }: Context, error: Error) {
  if (req.method === 'GET' || req.method === 'HEAD') return 'busyReading'
  return isUndone(error) ? 'busy' : 'unconfirmed'
}

/** `?lang=` first, then what the browser prefers, then Vietnamese. No cookie. */
const preferredLanguage = languageDetector({
  order: ['querystring', 'header'],
  lookupQueryString: 'lang',
  supportedLanguages: [...languages],
  fallbackLanguage: 'vi',
  caches: false,
})
/** A telephone set to English as it was sold is answered in Vietnamese, if Vietnamese is among its languages at all. */
const readsVietnamese = createMiddleware<Env>(async (c, next) => {
  const asked = c.req.query('lang')
  const isListed = /(^|[,\s])vi\b(?!-?\w*\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(c.req.header('Accept-Language') ?? '')
  if (c.var.language === 'en' && isListed && asked !== 'en') c.set('language', 'vi' as Language)
  await next()
})

export type Api = ReturnType<typeof createApp>
