import { channelNames } from '../../../surveys/grammar/context.ts'
import { dayAt } from '../../../surveys/voice/days.ts'
import type { Catalogue, Touchpoint } from '../api.ts'
import { type Fact, Facts } from './facts.tsx'

type Parts = { readonly touchpoint: Touchpoint; readonly catalogue: Catalogue }

/** What a touchpoint is about: the context every answer given through it carries. */
export function TouchpointFacts({ touchpoint, catalogue }: Parts) {
  const { names, procedure, counter, channel, questionnaire, createdAt, retiredAt } = touchpoint
  const title = catalogue.questionnaires.find(({ id }) => id === questionnaire)?.title.vi ?? questionnaire
  const facts: readonly Fact[] = [
    ['Lĩnh vực', names.area],
    ['Thủ tục', names.procedure ? `${names.procedure} (${procedure})` : 'Mọi thủ tục của lĩnh vực'],
    ['Quầy', counter || '–'],
    ['Đơn vị', names.unit],
    ['Kênh', channelNames[channel]],
    ['Phiếu khảo sát', title],
    ['Ngày tạo', dayAt(createdAt)],
    ['Ngừng từ', retiredAt === null ? undefined : dayAt(retiredAt)],
  ]
  return <Facts of={facts} />
}
