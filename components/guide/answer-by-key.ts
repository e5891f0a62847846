/** Gives the answer of a number that was pressed, where the question shown has so many; a walk that is hidden asks nothing. */
export function answerByKey(key: string): boolean {
  if (!/^[1-9]$/.test(key)) return false;
  const answers = document.querySelectorAll<HTMLElement>('.walk:not([hidden]) .answers [data-option]');
  const answer = answers[Number(key) - 1];
  answer?.click();
  return answer !== undefined;
}
