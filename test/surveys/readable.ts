import { officialWays } from '#ward'
import * as kiosk from '../../client/kiosk/words.ts'
import { wishReasons } from '../../server/answers/wish.ts'
import { starterCatalogue } from '../../server/doors/starter-catalogue.ts'
import { type ProblemKind, problems } from '../../server/problems/table.ts'
import { refusalReasons } from '../../surveys/grammar/answers.ts'
import { levelNames, notApplicableName } from '../../surveys/grammar/scale.ts'
import type { Sentence } from '../../surveys/grammar/text.ts'
import { methods } from '../../surveys/methods/index.ts'
import { kinds } from '../../surveys/periods/kinds.ts'
import { nameOf } from '../../surveys/periods/period.ts'
import { findQuestionnaire, questionnaires } from '../../surveys/questionnaires/index.ts'
import { targets } from '../../surveys/targets/index.ts'
import { causes } from '../../surveys/voice/causes.ts'
import { ofTenWords } from '../../surveys/voice/of-ten.ts'
import { periodSentence } from '../../surveys/voice/periods.ts'
import { verdicts } from '../../surveys/voice/verdicts.ts'

const pages = import.meta.glob('../../server/pages/words/*.ts', { eager: true })

/** Problems only staff meet, at the desk or at the tablet; any other, a new one too, is a citizen's to read. */
const ofStaff: readonly ProblemKind[] = [
  ...(['signInNeeded', 'wrongCredentials', 'tooManyAttempts', 'keyRefused', 'crossSite'] as const),
  ...(['invitationSpent', 'loginTaken', 'fieldRefused', 'codeTaken', 'touchpointUnknown'] as const),
  ...(['alreadyExcluded', 'exclusionUnknown', 'dossierHasSlip', 'sheetUnknown'] as const),
  ...(['periodNotOver', 'nothingToPublish', 'nothingChanged'] as const),
  ...(['pairingRefused', 'kioskUnknown', 'kioskRetired', 'kioskNotFound'] as const),
  ...(['procedureRefused', 'answeredTooLate'] as const),
  ...(['signInBusy', 'addressNotSet', 'tooManySlips', 'batchUnknown'] as const),
  ...(['notPermitted', 'accountUnknown', 'unitUnknown', 'roleHeld', 'roleNotHeld', 'accountAsItWas'] as const),
  ...(['lastAdministrator', 'ownRoles', 'moreThanHeld'] as const),
  ...(['proposalUnknown', 'alreadyProposed', 'ownProposal', 'ofTheUnit', 'proposalDecided'] as const),
  ...(['proposalChanged', 'nothingToDecide', 'notYourProposal'] as const),
  ...(['accountClosed', 'accountDisabled', 'codeNeeded', 'invitationUnknown', 'moreThanHeldByAccount'] as const),
  ...(['newPasswordNeeded', 'offerOver', 'passwordRefused', 'secondFactorAbsent', 'secondFactorLost'] as const),
  ...(['secondFactorNeeded', 'secondFactorRequired', 'sessionLocked', 'sessionUnknown', 'wrongCode'] as const),
  ...(['wrongPassword', 'previewOutdated', 'entryOutdated', 'tooManyReturns'] as const),
  ...(['entryChanged', 'caseHidden', 'caseChanged', 'improvementUnknown'] as const),
  ...(['documentUnknown', 'documentChanged', 'noticeUnpublished', 'dutyUnknown'] as const),
  ...(['campaignStands', 'campaignUnready', 'seedTooSoon', 'sameKeyer', 'formKeyed'] as const),
  ...(['outsideFigureUnknown', 'releaseDayPast', 'disclosureUnknown', 'evidenceUnknown'] as const),
]

/** Stands for details nobody knows yet: has every part, can be called, reads as `word`. */
function anything(word: string): never {
  const all: unknown = new Proxy(() => all, {
    get: (_, part) => (part === Symbol.toPrimitive ? (hint: string) => (hint === 'number' ? word.length : word) : all),
  })
  return all as never
}

/** What a citizen may be told, as it stands before the details go in. */
export const problemSentences = (word: string): { readonly [kind: string]: Sentence } =>
  Object.fromEntries(
    Object.entries(problems)
      .filter(([kind]) => !ofStaff.some((one) => one === kind))
      .map(([kind, { say }]) => [kind, say(anything(word))]),
  )

/** Of every questionnaire the version that is asked now, without the names only reports use. */
const asked = questionnaires
  .filter((one) => findQuestionnaire(one.id) === one)
  .map(({ lead, duration, sections, questions }) => ({ lead, duration, sections, questions }))

/** Every sentence in a value, however deep. */
export function sentencesIn(value: unknown): readonly Sentence[] {
  if (typeof value !== 'object' || value === null) return []
  if ('vi' in value && 'en' in value && typeof value.vi === 'string') return [value as Sentence]
  return Object.values(value).flatMap(sentencesIn)
}

/** Every sentence a citizen can read on our pages and on the tablet. */
export const readable: readonly Sentence[] = sentencesIn([
  causes.exclude,
  officialWays,
  ...[asked, levelNames, notApplicableName, refusalReasons, wishReasons],
  ...[
    pages,
    kiosk,
    problemSentences('…'),
    verdicts,
    ofTenWords,
    kinds.map((kind) => periodSentence(nameOf({ kind, year: 2027, number: 1 }))),
  ],
  starterCatalogue().catalogue.areas.map(({ name, nameEn }) => ({ vi: name, en: nameEn })),
  [...targets, ...methods].map(({ title }) => title),
])
