type Parts = {
  readonly label: string
  readonly hint: string
  /** What was typed before and did not lead anywhere. */
  readonly typed?: string | undefined
  /** Where it is told what is wrong with it, or only `hint`. */
  readonly describedBy?: string
  readonly refused?: boolean
}

/** A field for a code that is read off paper or another screen: nothing may correct it, capitalise it or keep it. */
export const CodeField = ({ label, hint, typed, describedBy, refused }: Parts) => (
  <>
    <label for="code">
      <b>{label}</b>
      <small class="small" id={describedBy && 'hint'}>
        {' '}
        {hint}
      </small>
    </label>
    <p>
      <input
        class="text"
        id="code"
        name="code"
        required
        inputMode="text"
        autocapitalize="off"
        autocorrect="off"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-invalid={refused ? 'true' : undefined}
        aria-describedby={describedBy}
      />
    </p>
  </>
)
