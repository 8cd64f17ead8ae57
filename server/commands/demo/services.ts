import type { KeptCatalogue } from '../../../db/queries/catalogue.ts'

/** A service people come for. */
export type Service = {
  readonly procedure: string
  readonly area: string
  readonly unit: string
  readonly questionnaire: 'procedure' | 'health-station' | 'public-school'
  /** Its part of all transactions, relative to the others. */
  readonly share: number
  /** How much of it is done online. */
  readonly online: number
  /** How readily its people answer, 1 being usual. */
  readonly answering: number
  /** What people think of it, in standard deviations from the usual. */
  readonly mood: number
}

/**
 * How transactions are spread over procedures, per 1,000: only the 220 of
 * 2.000815 comes from published figures (a province's wards, August 2026); the
 * rest is invented.
 */
const volumes: { readonly [procedure: string]: number } = {
  '2.000815': 220,
  '2.000884': 70,
  '2.001035': 25,
  '2.001008': 6,
  '2.000942': 5,
  '2.000635': 110,
  '1.004873': 70,
  '1.001193': 62,
  '1.000894': 38,
  '1.000656': 28,
  '1.004859': 24,
  '2.002516': 12,
  '1.004884': 10,
  '1.001022': 4,
  '1.012753': 28,
  '1.012812': 8,
  '1.012817': 7,
  '1.012796': 5,
  '1.013949': 3,
  '1.115148': 9,
  '1.011441': 8,
  '1.001612': 34,
  '2.000720': 14,
  '1.001266': 12,
  '2.000575': 6,
  '1.014034': 4,
  '1.001776': 26,
  '1.014027': 22,
  '1.001699': 12,
  '1.001731': 8,
  '1.010803': 8,
  '1.010824': 6,
  '1.010833': 5,
  '1.013750': 3,
  '1.013229': 12,
  '1.013225': 9,
  '1.013226': 4,
  '1.014159': 7,
  '1.013314': 16,
  '1.014632': 6,
  '2.001909': 9,
  '2.001801': 10,
  '2.001263': 1,
  '1.012592': 2,
  '1.003622': 1,
}

/** What all other procedures have: each rare, together a tenth of everything; rarer still where it may not be done here. */
const rare = 0.4
const doubtfullyDone = 0.1

type Habit = Pick<Service, 'online' | 'answering' | 'mood'>
const usual: Habit = { online: 0.3, answering: 1, mood: 0 }

const habits: { readonly [area: string]: Partial<Habit> } = {
  'chung-thuc': { online: 0.08, answering: 1.15, mood: 0.2 },
  'ho-tich': { online: 0.55, mood: 0.12 },
  'dat-dai': { online: 0.15, answering: 0.75, mood: -0.75 },
  'tai-chinh-dat-dai': { online: 0.1, answering: 0.7, mood: -0.6 },
  'dang-ky-bien-phap-bao-dam': { online: 0.4, answering: 0.7, mood: -0.2 },
  'hoat-dong-xay-dung': { online: 0.35, answering: 0.8, mood: -0.45 },
  'quy-hoach-do-thi-va-nong-thon': { online: 0.4, answering: 0.8, mood: -0.3 },
  'thanh-lap-va-hoat-dong-doanh-nghiep-ho-kinh-doanh': { online: 0.7, answering: 0.9, mood: 0.05 },
  'bao-tro-xa-hoi': { online: 0.12, answering: 1.1, mood: -0.05 },
  'nguoi-co-cong': { online: 0.05, answering: 1.3, mood: 0.15 },
  'tiep-cong-dan': { online: 0, answering: 0.8, mood: -0.4 },
  'xu-ly-don': { online: 0.1, answering: 0.8, mood: -0.5 },
  'y-te': { online: 0, answering: 0.8, mood: 0.08 },
  'giao-duc-cong-lap': { online: 0, answering: 0.9, mood: 0.15 },
}

/** The services of the catalogue in use, those people come for most and all the rare ones; the two without procedures come last. */
export function servicesOf({ areas, procedures }: KeptCatalogue): readonly Service[] {
  const habit = (area: string): Habit => ({ ...usual, ...habits[area] })
  const known = procedures.flatMap(({ code, area, unit, doubtful, retiredAt }): Service[] => {
    if (retiredAt !== null) return []
    const share = volumes[code] ?? (doubtful ? doubtfullyDone : rare)
    return [{ procedure: code, area, unit, questionnaire: 'procedure', share, ...habit(area) }]
  })
  const visited = areas.flatMap(({ id: area, unit, group, retiredAt }): Service[] => {
    if (retiredAt !== null || (group !== 'health' && group !== 'education')) return []
    const [questionnaire, share] =
      group === 'health' ? (['health-station', 110] as const) : (['public-school', 60] as const)
    return [{ procedure: '', area, unit, questionnaire, share, ...habit(area) }]
  })
  return [...known, ...visited]
}
