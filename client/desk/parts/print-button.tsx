/** Prints the page as it stands; the style sheet leaves out the controls. */
export function PrintButton() {
  return (
    <button type="button" onClick={() => print()}>
      In trang này (A4)
    </button>
  )
}
