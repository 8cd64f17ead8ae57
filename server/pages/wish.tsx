import wishRules from '../../client/styles/wish.css?inline'
import { type Language, say } from '../../surveys/languages.ts'
import { isAboutWish, type Refused, wishReasons } from '../answers/wish.ts'
import { Choice } from './choice.tsx'
import { wishWays, wishWords } from './words/wish.ts'

type Asked = {
  readonly language: Language
  readonly given: { readonly [field: string]: unknown }
  readonly refusals: readonly Refused[]
}

/** Rules of the form that asks for the wish. */
export const wishCss = wishRules

/** Whoever wishes for a reply opens this; nobody needs to, and nothing is ticked beforehand. */
export function WishField({ language, given, refusals }: Asked) {
  const own = refusals.filter(isAboutWish)
  return (
    <details id="q-reply" open={own.length > 0 || typeof given.reply === 'string' || !!given.contact}>
      <summary>
        {say(wishWords.title, language)} <span class="opt">{say(wishWords.optional, language)}</span>
      </summary>
      {own.map(({ reason }) => (
        <p key={reason} class="why" id={`why-${reason}`}>
          {say(wishReasons[reason], language)}
        </p>
      ))}
      <fieldset>
        <legend>{say(wishWords.how, language)}</legend>
        <div class="list pick">
          {Object.entries(wishWays).map(([way, label]) => (
            <Choice key={way} type="radio" name="reply" value={way} checked={given.reply === way}>
              {say(label, language)}
            </Choice>
          ))}
        </div>
      </fieldset>
      <div class="reach">
        <div class="words">
          <label for="contact">
            {say(wishWords.where, language)}
            <small>{say(wishWords.purpose, language)}</small>
          </label>
          <Contact given={given.contact} refusals={own} />
        </div>
        <Choice type="checkbox" name="consent" value="on" checked={given.consent === 'on'}>
          {say(wishWords.consent, language)}
        </Choice>
      </div>
    </details>
  )
}

function Contact({ given, refusals }: { given: unknown } & Pick<Asked, 'refusals'>) {
  const refused = refusals.find(({ question }) => question === 'contact')
  return (
    <input
      class="text"
      id="contact"
      name="contact"
      inputMode="email"
      autocomplete="tel"
      maxLength={254}
      value={typeof given === 'string' ? given : undefined}
      aria-invalid={refused && 'true'}
      aria-describedby={refused && `why-${refused.reason}`}
    />
  )
}

/** The line in the list of what needs another look. */
export const WishLine = ({ language, refusals }: Pick<Asked, 'language' | 'refusals'>) =>
  refusals.some(isAboutWish) ? (
    <li>
      <a href="#q-reply">{say(wishWords.title, language)}</a>
    </li>
  ) : null
