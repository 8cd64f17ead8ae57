import type { Context } from 'hono'
import { openData } from '#ward'
import { inlineLanguages, type Language, say, sayAll } from '../../surveys/languages.ts'
import { dayAt } from '../../surveys/voice/days.ts'
import type { Env } from '../world/world.ts'
import { page } from './page.tsx'
import recompute from './recompute.r?raw'
import { periodIn } from './say-in.ts'
import { words } from './words/common.ts'
import { openDataWords } from './words/open-data.ts'

/** The script by which anybody computes the published figures again. */
export { recompute }

type File = {
  readonly period: string
  readonly revision: number
  readonly publishedAt: number
  readonly isOpen: boolean
}
type OpenData = { readonly files: readonly File[]; readonly demo: boolean; readonly address: string | undefined }

/** How a file is called, in the languages every wording carries. */
export function fileTitle({ period, revision }: Pick<File, 'period' | 'revision'>) {
  const [vi = '', en = ''] = inlineLanguages.map((language) =>
    say(openDataWords.fileTitle, language, { period: periodIn(language, period), revision }),
  )
  return { vi, en }
}

/** What open data there are, what is in them, how the figures follow from them, and under which licence. */
export function openDataPage(c: Context<Env>, { files, demo, address = '' }: OpenData) {
  const language = c.var.language
  const said = sayAll(openDataWords, language)
  const children = (
    <>
      <h1>{said.title}</h1>
      <p>{said.lead}</p>
      <Files files={files} address={address} language={language} />
      <h2>{said.method}</h2>
      <p>{said.strata}</p>
      <p>{said.share}</p>
      <p>{said.withheld}</p>
      <h2>{said.recompute}</h2>
      <p>{said.command}</p>
      <pre>Rscript tinh-lai.R 1.csv</pre>
      <p>{said.prints}</p>
      <p>
        <a href="/du-lieu/tinh-lai.R" download="tinh-lai.R">
          {said.script}
        </a>
        :
      </p>
      <pre>{recompute}</pre>
      <h2>{said.licence}</h2>
      <p>
        <a href={openData.licence.address} rel="license">
          {say(openData.licence.name, language)}
        </a>
        . {say(openDataWords.licenceTells, language, { owner: say(words.ward, language) })}{' '}
        {!openData.isConfirmed && said.licencePending}
      </p>
      <p class="to">
        <a href={`/ket-qua?lang=${language}`}>{say(words.results, language)}</a>
      </p>
    </>
  )
  return page(c, { title: said.title, children, demo, css, indexed: true })
}

const css =
  'pre{overflow:auto;padding:.7em;border:1px solid var(--line);font-size:.8em;line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere}li{margin:.4em 0}'

type Listed = Pick<OpenData, 'files'> & { readonly address: string; readonly language: Language }

function Files({ files, address, language }: Listed) {
  const open = files.filter(({ isOpen }) => isOpen)
  const first = Math.min(...open.map(({ publishedAt }) => publishedAt))
  if (open.length === 0) return <p>{say(openDataWords.none, language)}</p>
  return (
    <>
      <ul>
        {open.map(({ period, revision, publishedAt }) => (
          <li key={`${period} ${revision}`}>
            <a href={`/du-lieu/${period}/${revision}.csv`}>{`${periodIn(language, period)} (CSV)`}</a>,{' '}
            {say(openDataWords.revision, language, { revision, day: dayAt(publishedAt) })} ·{' '}
            <a href={`/du-lieu/${period}/${revision}.csv-metadata.json`}>{say(openDataWords.metadata, language)}</a>
          </li>
        ))}
      </ul>
      <p class="small">
        {say(openDataWords.latest, language, { address: `${address}/du-lieu/${open[0]?.period}.csv` })}
      </p>
      {open.length < files.length && <p class="small">{say(openDataWords.since, language, { day: dayAt(first) })}</p>}
    </>
  )
}
