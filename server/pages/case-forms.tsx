import type { ComponentChildren } from 'preact'
import { ratings } from '../../surveys/grammar/case.ts'
import { type Language, say } from '../../surveys/languages.ts'
import { ratingNames } from '../../surveys/voice/cases.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import type { FollowedCase } from '../answers/followed-case.ts'
import { contactDays } from '../answers/wish.ts'
import { Choice } from './choice.tsx'
import { contactKept, sayWords } from './words/case.ts'
import { receiptWords } from './words/receipt.ts'

type Parts = {
  readonly code: string
  readonly found: FollowedCase
  readonly language: Language
  readonly typed: { readonly [field: string]: string }
}

/** All that the author of a case may still do, each in a form of its own that works without script. */
export function CaseForms(parts: Parts) {
  const { found, language } = parts
  return (
    <>
      {found.may.rating && <Rating {...parts} />}
      {found.may.message && <Message {...parts} />}
      {!found.contact && found.answerBy && <Contact {...parts} />}
      {found.contact && <Kept {...parts} contact={found.contact} />}
      <Fold title={say(sayWords.own, language)}>
        <Sending {...parts} to="ban-sao" button={say(sayWords.copy, language)} />
        <Sending {...parts} to="xoa-noi-dung" button={say(sayWords.erase, language)}>
          <p class="small">{say(sayWords.eraseHint, language)}</p>
          <div class="list">
            <Choice type="checkbox" name="sure" value="1" checked={false}>
              {say(sayWords.sure, language)}
            </Choice>
          </div>
        </Sending>
      </Fold>
    </>
  )
}

const Fold = ({ title, opened, children }: { title: string; opened?: boolean; children: ComponentChildren }) => (
  <details class="more" open={opened}>
    <summary>{title}</summary>
    {children}
  </details>
)

type Sent = Pick<Parts, 'code' | 'language'> & {
  readonly to: string
  readonly button: string
  readonly isMain?: boolean
  readonly children?: ComponentChildren
}

/** The code goes along in the body: no address holds it. */
const Sending = ({ code, language, to, button, isMain, children }: Sent) => (
  <form method="post" action={`/bien-nhan/${to}?lang=${language}`}>
    {children}
    <input type="hidden" name="code" value={code} />
    <button type="submit" class={isMain ? undefined : 'quiet'}>
      {button}
    </button>
  </form>
)

function Rating(parts: Parts) {
  const { language, found, typed } = parts
  return (
    <Sending {...parts} to="danh-gia" button={say(sayWords.sendRating, language)} isMain>
      <fieldset>
        <legend>{say(sayWords.rate, language)}</legend>
        <p class="small">{say(sayWords.rateHint, language, { day: dayRead(found.may.until ?? '') })}</p>
        <div class="list">
          {ratings.map((rating) => (
            <Choice key={rating} type="radio" name="rating" value={rating} required checked={typed.rating === rating}>
              {say(ratingNames[rating], language)}
            </Choice>
          ))}
        </div>
      </fieldset>
      <Words id="r" label={say(sayWords.more, language)} value={typed.rated} />
    </Sending>
  )
}

function Message(parts: Parts) {
  const { language, typed } = parts
  return (
    <Fold title={say(sayWords.message, language)} opened={typed.message !== undefined}>
      <Sending {...parts} to="nhan-them" button={say(sayWords.sendMessage, language)}>
        <Words id="m" label={say(sayWords.messageHint, language)} value={typed.message} />
      </Sending>
    </Fold>
  )
}

const Words = ({
  id,
  label,
  value,
}: {
  readonly id: string
  readonly label: string
  readonly value: string | undefined
}) => (
  <div class="words">
    <label for={id}>{label}</label>
    <textarea id={id} name="words">
      {value ?? ''}
    </textarea>
  </div>
)

function Contact(parts: Parts) {
  const { language, typed } = parts
  return (
    <Fold title={say(sayWords.reach, language)} opened={typed.contact !== undefined}>
      <Sending {...parts} to="lien-he" button={say(sayWords.keep, language)}>
        <p class="small">{say(sayWords.reachHint, language, { days: contactDays })}</p>
        <div class="words">
          <label for="c">{say(sayWords.contact, language)}</label>
          <input class="text" id="c" name="contact" value={typed.contact ?? ''} autocomplete="off" />
        </div>
        <div class="list">
          <Choice type="checkbox" name="consent" value="on" checked={false}>
            {say(sayWords.consent, language)}
          </Choice>
        </div>
      </Sending>
    </Fold>
  )
}

/** What is still kept to reach the author, until when, and how to have it deleted at once. */
const Kept = ({ contact, ...parts }: Parts & { readonly contact: NonNullable<FollowedCase['contact']> }) => (
  <Sending {...parts} to="xoa" button={say(receiptWords.forget, parts.language)}>
    <p class="small">{say(contactKept[contact.kind], parts.language, { day: dayRead(contact.deleteOn) })}</p>
  </Sending>
)
