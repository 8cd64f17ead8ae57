import { useLocation, useRoute } from 'preact-iso'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { addresses, type PlaceKind, withChoices } from '../address.ts'
import { type Catalogue, type Improvement, report, together, told, v1 } from '../api.ts'
import { PlaceChannels, PlaceFactors, PlaceLevels, PlaceRate } from '../figures/place-sections.tsx'
import { PlaceTrend } from '../figures/place-trend.tsx'
import { PlaceWatch } from '../figures/place-watch.tsx'
import type { Report } from '../figures/reports.ts'
import { catalogue } from '../known.ts'
import { FiguresHead } from '../parts/figures-head.tsx'
import { Improvements } from '../parts/improvements.tsx'
import { NewestComments } from '../parts/newest-comments.tsx'
import { Answered } from '../parts/notice.tsx'
import { usePeriod } from '../parts/period-picker.tsx'
import { PlaceMembers } from '../parts/place-members.tsx'
import { QueryPicker, useChosen } from '../parts/query-picker.tsx'
import { Released } from '../parts/released.tsx'
import { SplitMonths } from '../parts/split-months.tsx'
import { type NamedPlace, namedPlace } from '../place-name.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { streamTitles, subjects } from '../words.ts'

type By = Exclude<PlaceKind, 'touchpoint'>
type Answer = {
  readonly found: Report<'place'>
  readonly known: Catalogue
  readonly done: { readonly improvements: readonly Improvement[] }
}

const byPath: readonly (readonly [path: string, By, title: string])[] = [
  [addresses.areas, 'area', 'Lĩnh vực'],
  [addresses.units, 'unit', 'Đơn vị'],
  [addresses.procedures, 'procedure', 'Thủ tục'],
  [addresses.channels, 'channel', 'Kênh'],
]

/** One area, unit, procedure or channel: how satisfied people are there, since when, with what, and who answers for it. */
export function PlacePage() {
  const { path, query } = useLocation()
  const { id = '', area = '' } = useRoute().params
  const [list = addresses.areas, by = 'area', title = ''] = byPath.find(([at]) => path.startsWith(`${at}/`)) ?? []
  const known = useAsked('catalogue', catalogue.get)
  return (
    <>
      <p class="back">
        <a href={withChoices(list, { period: query.period, stream: query.stream, about: query.about })}>← {title}</a>
      </p>
      <Answered of={known}>
        {(names) => <Place key={`${by} ${area} ${id}`} place={namedPlace({ by, id, area }, names)} />}
      </Answered>
    </>
  )
}

function Place({ place }: { readonly place: NamedPlace }) {
  const { by, id, area, about: own } = place
  const period = usePeriod()
  const stream = useChosen('stream', streamTitles)
  const chosen = useChosen('about', subjects)
  // An area and its procedures are of one subject; a unit or a channel may be of both.
  const about = own ?? chosen
  const asked = useAsked([period, stream, about].join(' '), () =>
    together<Answer>({
      found: report('place', { period, stream, about, by, scope: id, area }),
      known: catalogue.get(),
      done: told(v1.improvements.$get()),
    }),
  )
  return (
    <>
      <FiguresHead
        title={place.name}
        period={period}
        intro={place.owner && `Đơn vị trả lời về kết quả: ${place.owner}`}
      />
      <div class="filters controls">
        <QueryPicker label="Nguồn phiếu" name="stream" options={streamTitles} />
        {!own && <QueryPicker label="Nội dung" name="about" options={subjects} />}
      </div>
      <Answered of={asked}>
        {(answer) => <Shown {...answer} place={place} chosen={{ period, stream, about }} again={asked.again} />}
      </Answered>
    </>
  )
}

type Sections = Answer & {
  readonly place: NamedPlace
  readonly chosen: {
    readonly period: string
    readonly stream: keyof typeof streamTitles
    readonly about: keyof typeof subjects
  }
  readonly again: () => void
}

/** All that is known of the place, the figure first. */
function Shown({ found, known, done, place, chosen, again }: Sections) {
  const { by, id, area, name } = place
  const own = doneAt(place, known, done.improvements)
  const { period, stream, about } = chosen
  return (
    <>
      <SplitMonths months={found.splitMonths} />
      <Released of={found} />
      <PlaceRate of={found} />
      <PlaceTrend
        asked={{ stream, about, by, scope: id, area }}
        name={name}
        today={dayOf(Date.now())}
        doneOn={own.flatMap(({ doneOn }) => doneOn ?? [])}
      />
      {(by === 'area' || by === 'unit') && <Improvements of={own} {...whereOf(place, known)} onChanged={again} />}
      <PlaceLevels of={found} name={name} />
      <PlaceFactors of={found} />
      <PlaceChannels of={found} />
      {by === 'area' && may('alerts-read') && <PlaceWatch area={id} asked={{ period, stream }} />}
      {by !== 'channel' && (
        <NewestComments title="Ý kiến" chosen={by === 'procedure' ? { area, procedure: id } : { [by]: id }} />
      )}
      <PlaceMembers place={place} of={known} chosen={chosen} />
    </>
  )
}

/** Where something done at a place is written down: an area and the unit that has it, or a unit alone. */
function whereOf({ by, id }: NamedPlace, known: Catalogue) {
  if (by !== 'area') return { unit: id, area: '' }
  return { unit: known.areas.find((one) => one.id === id)?.unit ?? '', area: id }
}

/** What was done at a place; of an area also what its unit did for all it does. */
function doneAt(place: NamedPlace, known: Catalogue, all: readonly Improvement[]): readonly Improvement[] {
  const { unit, area } = whereOf(place, known)
  if (place.by === 'unit') return all.filter((one) => one.unit === unit)
  return place.by === 'area' ? all.filter((one) => one.area === area || (one.area === '' && one.unit === unit)) : []
}
