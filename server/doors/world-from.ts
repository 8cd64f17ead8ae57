import { thanksInMemory } from '../answers/thanks.ts'
import { newLimits } from '../limits/limits.ts'
import type { World } from '../world/world.ts'
import { providerIn } from './oidc-settings.ts'
import type { Settings } from './settings.ts'

type Said = Pick<
  Settings,
  'APP_SECRET' | 'FORMER_SECRETS' | 'BASE_URL' | 'SECURITY_LEVEL' | 'SENSITIVE_QUESTIONS' | 'REPLIES' | 'INVITED_SHARE'
> &
  Partial<Pick<Settings, 'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET'>>
type Door = Pick<World, 'db' | 'now' | 'log'> & Partial<World>

/** The world as the settings say it and a door brings it; a door no visitor comes through has no addresses or files to bring. */
export const worldFrom = (settings: Said, door: Door): World => ({
  secret: settings.APP_SECRET,
  formerSecrets: settings.FORMER_SECRETS,
  baseUrl: settings.BASE_URL,
  securityLevel: settings.SECURITY_LEVEL === '1' ? 1 : 2,
  provider: providerIn(settings),
  sensitiveQuestions: settings.SENSITIVE_QUESTIONS === 'on',
  replies: settings.REPLIES === 'on',
  invitedShare: settings.INVITED_SHARE,
  limits: newLimits(),
  thanks: thanksInMemory(),
  clientOf: () => '',
  asset: async () => undefined,
  ...door,
})
