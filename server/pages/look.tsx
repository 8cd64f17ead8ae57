import { type Language, say } from '../../surveys/languages.ts'
import { words } from './words/common.ts'

/** How somebody wants to see the page: text at 100, 125 or 150 %, and white on black. */
export type Look = { readonly size: '0' | '1' | '2'; readonly contrast: boolean }

/**
 * The names under which a form or an address carries the look. No question can
 * be called so: ids of questions begin with a letter.
 */
export type LookFields = { readonly _size?: unknown; readonly _contrast?: unknown }

/** The look that was asked for; anything unknown is the usual one. */
export const lookFrom = ({ _size, _contrast }: LookFields): Look => ({
  size: _size === '1' || _size === '2' ? _size : '0',
  contrast: _contrast === '1',
})

/** "&_size=2&_contrast=1", or nothing for the usual look: keeps it on the next page. */
export const lookQuery = ({ size, contrast }: Look): string =>
  (size === '0' ? '' : `&_size=${size}`) + (contrast ? '&_contrast=1' : '')

const sizes = [
  ['0', 'A'],
  ['1', 'A+'],
  ['2', 'A++'],
] as const

/**
 * Larger text and high contrast, by style rules alone: no script, and nothing
 * already answered is lost. They belong to the form, so that the choice comes
 * back with it. They stand first in the page, as brothers of all they change:
 * that is what the rules of old browsers can look at too.
 */
export const LookControls = ({ look, language }: { look: Look; language: Language }) => (
  <>
    <input id="hc" type="checkbox" name="_contrast" value="1" form="f" checked={look.contrast} />
    <label for="hc">
      <i>◐</i> <span>{say(words.highContrast, language)}</span>
    </label>
    {sizes.map(([value, label]) => (
      <>
        <input
          id={`z${value}`}
          type="radio"
          name="_size"
          value={value}
          form="f"
          checked={value === look.size}
          aria-label={`${say(words.textSize, language)} ${label}`}
        />
        <label for={`z${value}`}>{label}</label>
      </>
    ))}
  </>
)
