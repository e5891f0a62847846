import type { PageSignal } from '../../detect/signals.ts';
import { blockText } from './block.ts';
import { following, type Standing } from './company.ts';

/** Whether words are announced as a field's own: it stands before them, and with them nothing but its label. */
export function isAboutField({ beside }: PageSignal<'text'>, { anchor }: Standing): boolean {
  const alert = anchor.closest('[role=alert]');
  const field = alert?.parentElement;
  const input = field?.querySelector('input');
  if (!alert || !field || !input) return false;
  const text = blockText(field);
  return (
    (input.compareDocumentPosition(alert) & following) > 0 &&
    text !== undefined &&
    text.length - (blockText(alert)?.length ?? 0) <= (beside?.room ?? 0)
  );
}
