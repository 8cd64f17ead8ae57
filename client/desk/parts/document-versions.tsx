import { momentAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import type { DraftedDocument } from '../documents/types.ts'
import { More } from './more.tsx'

type Parts = {
  readonly of: DraftedDocument['versions']
  readonly onTake: (texts: { readonly [box: string]: string }) => void
  readonly mayTake: boolean
}

/** What was saved before; any of it can be put back into the boxes and saved as a new version. */
export const DocumentVersions = ({ of, onTake, mayTake }: Parts) => (
  <div class="screen-only">
    <More title={`Các bản đã lưu (${count(of.length)})`}>
      {() => (
        <ul class="documents few">
          {of.map(({ version, by, at, texts }) => (
            <li key={version}>
              <b>Bản {version}</b> · {by} · {momentAt(at)}{' '}
              {mayTake && (
                <button type="button" onClick={() => onTake(texts)}>
                  Lấy lại <span class="unseen">bản {version}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </More>
  </div>
)
