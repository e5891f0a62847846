import { useRoute } from '../route.ts';
import { useSettings } from '../settings.ts';
import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';

/** Marks a row whose access the cloud change takes away; beside the banner, once its link was followed. */
export function AccessTag() {
  const { practice } = useSettings();
  const { accessAtRisk } = useTexts();
  const { atRisk } = useRoute();
  const { Tag } = useKit();
  const shown = practice === 'access-at-risk' || (practice === 'cloud-mismatch-banner' && atRisk);
  return shown ? <Tag text={accessAtRisk} /> : null;
}
