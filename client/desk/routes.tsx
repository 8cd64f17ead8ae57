import type { ComponentType } from 'preact'
import { lazy } from 'preact-iso'
import { addresses } from './address.ts'
import { Home } from './pages/home.tsx'
import { knowing } from './parts/knowing.tsx'

const ResultsList = lazy(async () => knowing((await import('./pages/results-list.tsx')).ResultsList))
const PlacePage = lazy(async () => knowing((await import('./pages/place.tsx')).PlacePage))

/**
 * Which page an address shows, the more particular first. All but the way in is loaded when it is first opened: whoever
 * looks at a figure need not wait for the forms.
 */
export const routes: readonly (readonly [address: string, ComponentType])[] = [
  ['/desk', Home],
  [addresses.today, lazy(async () => (await import('./pages/today.tsx')).Today)],
  [addresses.overview, lazy(async () => knowing((await import('./pages/overview.tsx')).Overview))],
  [addresses.targets, lazy(async () => knowing((await import('./pages/targets.tsx')).Targets))],
  [addresses.month, lazy(async () => knowing((await import('./pages/month.tsx')).Month))],
  [addresses.oversight, lazy(async () => (await import('./pages/oversight.tsx')).Oversight)],
  [addresses.areas, ResultsList],
  [addresses.units, ResultsList],
  [addresses.procedures, ResultsList],
  [addresses.channels, ResultsList],
  [addresses.factors, ResultsList],
  [addresses.heard, lazy(async () => knowing((await import('./pages/heard.tsx')).Heard))],
  [addresses.watch, lazy(async () => knowing((await import('./pages/watch.tsx')).Watch))],
  [addresses.improve, lazy(async () => knowing((await import('./pages/improve.tsx')).Improve))],
  [addresses.trust, lazy(async () => knowing((await import('./pages/trust.tsx')).Trust))],
  [`${addresses.areas}/:id`, PlacePage],
  [`${addresses.units}/:id`, PlacePage],
  [`${addresses.channels}/:id`, PlacePage],
  [`${addresses.procedures}/:area/:id`, PlacePage],
  [`${addresses.heard}/:id`, lazy(async () => knowing((await import('./pages/heard-place.tsx')).HeardPlace))],
  [addresses.proposals, lazy(async () => (await import('./pages/proposals.tsx')).Proposals)],
  [addresses.log, lazy(async () => (await import('./pages/log.tsx')).Log)],
  [addresses.cases, lazy(async () => knowing((await import('./pages/cases.tsx')).Cases))],
  [`${addresses.cases}/:number`, lazy(async () => knowing((await import('./pages/case.tsx')).CasePage))],
  [addresses.week, lazy(async () => knowing((await import('./pages/week.tsx')).Week))],
  [addresses.comments, lazy(async () => knowing((await import('./pages/comments.tsx')).Comments))],
  [addresses.themes, lazy(async () => (await import('./pages/comments-themes.tsx')).Themes)],
  [addresses.doubtful, lazy(async () => (await import('./pages/doubtful.tsx')).Doubtful)],
  [addresses.compose, lazy(async () => knowing((await import('./pages/compose.tsx')).Compose))],
  [
    `${addresses.compose}/:kind/:period`,
    lazy(async () => knowing((await import('./pages/document.tsx')).DocumentPage)),
  ],
  [addresses.publications, lazy(async () => (await import('./pages/publications.tsx')).Publications)],
  [
    `${addresses.publications}/:period/:revision`,
    lazy(async () => (await import('./pages/publication.tsx')).PublicationPage),
  ],
  [addresses.register, lazy(async () => (await import('./pages/register.tsx')).Register)],
  [addresses.export, lazy(async () => knowing((await import('./pages/export.tsx')).ExportPage))],
  [addresses.evidence, lazy(async () => (await import('./pages/evidence.tsx')).Evidence)],
  [addresses.outside, lazy(async () => (await import('./pages/outside.tsx')).Outside)],
  [addresses.touchpoints, lazy(async () => (await import('./pages/touchpoints.tsx')).Touchpoints)],
  [addresses.newTouchpoint, lazy(async () => (await import('./pages/new-touchpoint.tsx')).NewTouchpoint)],
  [`${addresses.touchpoints}/:code`, lazy(async () => (await import('./pages/touchpoint.tsx')).TouchpointPage)],
  [addresses.slips, lazy(async () => (await import('./pages/slips.tsx')).Slips)],
  [addresses.kiosks, lazy(async () => (await import('./pages/kiosks.tsx')).Kiosks)],
  [addresses.campaigns, lazy(async () => (await import('./pages/campaigns.tsx')).Campaigns)],
  [`${addresses.campaigns}/:id`, lazy(async () => (await import('./pages/campaign.tsx')).CampaignPage)],
  [`${addresses.campaigns}/:id/forms`, lazy(async () => (await import('./pages/keying.tsx')).Keying)],
  [addresses.plan, lazy(async () => (await import('./pages/plan.tsx')).Plan)],
  [addresses.populations, lazy(async () => (await import('./pages/populations.tsx')).Populations)],
  [addresses.accounts, lazy(async () => (await import('./pages/accounts.tsx')).Accounts)],
  [addresses.roles, lazy(async () => (await import('./pages/roles.tsx')).Roles)],
  [addresses.catalogue, lazy(async () => (await import('./pages/catalogue.tsx')).CataloguePage)],
  [addresses.workingDays, lazy(async () => (await import('./pages/working-days.tsx')).WorkingDays)],
  [addresses.own, lazy(async () => (await import('./pages/own.tsx')).Own)],
  [addresses.help, lazy(async () => (await import('./pages/manual.tsx')).Manual)],
  [addresses.news, lazy(async () => (await import('./pages/news.tsx')).NewsPage)],
  [`${addresses.help}/:id`, lazy(async () => (await import('./pages/manual-chapter.tsx')).ManualChapter)],
  [addresses.requests, lazy(async () => (await import('./pages/requests.tsx')).Requests)],
  [addresses.system, lazy(async () => (await import('./pages/system.tsx')).System)],
]
