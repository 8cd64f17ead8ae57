import type { Text } from '../../../surveys/grammar/text.ts'
import { type Language, say } from '../../../surveys/languages.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import type { PublicArea, PublicAreas } from '../../publications/public-areas.ts'
import { figureIn } from '../say-in.ts'
import { resultsWords, streamTitles } from '../words/results.ts'

type Asked = {
  readonly lists: readonly PublicAreas[]
  /** As the catalogue calls it now. */
  readonly nameOf: (area: PublicArea) => Text
  readonly language: Language
}

/** The areas, a table for each source and subject. */
export function Areas({ lists, nameOf, language }: Asked) {
  if (lists.length === 0) return null
  return (
    <>
      <h2>{say(resultsWords.byAreas, language)}</h2>
      {lists.map((list) => (
        <Table key={`${list.about} ${list.stream}`} list={list} nameOf={nameOf} language={language} />
      ))}
    </>
  )
}

function Table({ list, nameOf, language }: Omit<Asked, 'lists'> & { readonly list: PublicAreas }) {
  const { about, stream, areas, hidden } = list
  const subject = about === 'procedures' ? resultsWords.aboutProcedures : resultsWords.aboutServices
  return (
    <>
      <table>
        <caption>{`${say(subject, language)} · ${say(streamTitles[stream], language)}`}</caption>
        <thead>
          <tr>
            {(['area', 'share', 'answered'] as const).map((head) => (
              <th key={head} scope="col">
                {say(resultsWords[head], language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <Row key={area.id} area={area} name={say(nameOf(area), language)} language={language} />
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p class="small">{say(resultsWords.hiddenAreas, language, { n: count(hidden, language) })}</p>}
    </>
  )
}

type Rowed = { readonly area: PublicArea; readonly name: string; readonly language: Language }

function Row({ area: { share, low, high, n }, name, language }: Rowed) {
  const { number, interval } = figureIn(language, { share, interval: { low, high } })
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <b>{number}</b> <small>({interval})</small>
      </td>
      <td>{count(n, language)}</td>
    </tr>
  )
}
