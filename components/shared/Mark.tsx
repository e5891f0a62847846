/** The extension's sign. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" />
      <path d="M6.5 9.5 13 23l6.5-13.5" />
      <path d="M19.5 23h5.5M22 20l3 3-3 3" />
    </svg>
  );
}
