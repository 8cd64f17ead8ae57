/** A sentence in which what stands on the screen is seen at once. */
export const Quoted = ({ children }: { readonly children: string }) => (
  <>{children.split(/(“[^”]+”)/).map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part))}</>
)
