/** Prints the page as it stands; the style sheet leaves out the controls. */
export function PrintButton() {
  return (
    <button type="button" aria-label="In trang này (A4)" onClick={() => print()}>
      In<span class="wide"> trang này (A4)</span>
    </button>
  )
}
