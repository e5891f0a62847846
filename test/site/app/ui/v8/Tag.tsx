/** Fluent UI v8 has no tag. */
export function Tag({ text }: { text: string }) {
  return <span className="risk-tag">{text}</span>;
}
