import { useSettings } from '../settings.ts';
import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';

/** Marks a row whose access the cloud change takes away. */
export function AccessTag() {
  const { practice } = useSettings();
  const { accessAtRisk } = useTexts();
  const { Tag } = useKit();
  return practice === 'cloud-mismatch-banner' ? <Tag text={accessAtRisk} /> : null;
}
