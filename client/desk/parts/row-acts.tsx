type Parts = {
  /** What the row is about, for those who do not see where the buttons stand. */
  readonly about: string
  readonly onChange?: () => void
  readonly onTakeOff: () => void
}

/** What can be done with a row: writing it anew, and taking it off. */
export const RowActs = ({ about, onChange, onTakeOff }: Parts) => (
  <span class="row-acts">
    {onChange && (
      <button type="button" class="quiet" onClick={onChange}>
        Sửa<span class="unseen"> {about}</span>
      </button>
    )}
    <button type="button" class="quiet" onClick={onTakeOff}>
      Gỡ<span class="unseen"> {about}</span>
    </button>
  </span>
)
