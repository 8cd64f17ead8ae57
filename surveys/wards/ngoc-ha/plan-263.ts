import type { Target } from '../../targets/target.ts'
import { plan263Sentences as sentences } from './plan-263-sentences.ts'

const document = 'Kế hoạch số 263/KH-UBND ngày 11/6/2026 của UBND phường Ngọc Hà'
const first = { from: '2026-01-01', to: '2027-12-31' } as const
const second = { from: '2028-01-01', to: '2030-12-31' } as const

const index = { questionnaires: ['one-stop', 'online', 'sipas-2022'] } as const
const healthAndEducation = { questionnaires: ['health-station', 'public-school'] } as const
const procedures = { questionnaires: ['one-stop', 'online'] } as const

const inFirst = (sentence: string) => ({ document, place: 'điểm a khoản 2 Mục I', sentence })
const inSecond = (sentence: string) => ({ document, place: 'điểm b khoản 2 Mục I', sentence })

/**
 * The satisfaction targets of the ward's plan for administrative reform.
 *
 * The online target stands in I.2.a (2026–2027) only; I.2.b and Phụ lục I do not
 * repeat it, so from 2028 online procedures fall under the 95 % for all procedures.
 * Phụ lục I lists no satisfaction target at all.
 */
export const plan263: readonly Target[] = [
  {
    id: 'sipas-2026',
    version: 2,
    title: { vi: 'Chỉ số SIPAS', en: 'SIPAS index' },
    scope: index,
    value: 0.89,
    ...first,
    stream: 'sample',
    method: 'factors-share.1',
    source: inFirst(sentences.sipas2026),
  },
  {
    id: 'online-2026',
    version: 2,
    title: { vi: 'Hài lòng với dịch vụ công trực tuyến', en: 'Satisfied with online public services' },
    scope: { ...procedures, channels: ['online'] },
    value: 0.95,
    ...first,
    stream: 'volunteer',
    method: 'overall-share.1',
    source: inFirst(sentences.online),
  },
  {
    id: 'health-education-2026',
    version: 2,
    title: { vi: 'Hài lòng về y tế, giáo dục công lập', en: 'Satisfied with public health and education' },
    scope: healthAndEducation,
    value: 0.87,
    ...first,
    stream: 'sample',
    method: 'overall-share.1',
    source: inFirst(sentences.sipas2026),
  },
  {
    id: 'sipas-2028',
    version: 2,
    title: { vi: 'Chỉ số SIPAS', en: 'SIPAS index' },
    scope: index,
    value: 0.95,
    ...second,
    stream: 'sample',
    method: 'factors-share.1',
    source: inSecond(sentences.sipas2028),
  },
  {
    id: 'procedures-2028',
    version: 2,
    title: { vi: 'Hài lòng về giải quyết thủ tục hành chính', en: 'Satisfied with administrative procedures' },
    scope: procedures,
    value: 0.95,
    ...second,
    stream: 'volunteer',
    method: 'overall-share.1',
    source: inSecond(sentences.procedures),
  },
  {
    id: 'land-construction-investment-2028',
    version: 2,
    title: {
      vi: 'Hài lòng về thủ tục đất đai, xây dựng, đầu tư',
      en: 'Satisfied with land, construction and investment procedures',
    },
    scope: { ...procedures, areaGroups: ['land', 'construction', 'investment'] },
    value: 0.9,
    ...second,
    stream: 'volunteer',
    method: 'overall-share.1',
    source: inSecond(sentences.procedures),
  },
  {
    id: 'health-education-2028',
    version: 2,
    title: { vi: 'Hài lòng về y tế, giáo dục công lập', en: 'Satisfied with public health and education' },
    scope: healthAndEducation,
    value: 0.9,
    ...second,
    stream: 'sample',
    method: 'overall-share.1',
    source: inSecond(sentences.sipas2028),
  },
]
