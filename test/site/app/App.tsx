import { Content } from './content/Content.tsx';
import { useSettings } from './settings.ts';
import { Shell } from './shell/Shell.tsx';
import { useKit } from './ui/kit.ts';

export function App() {
  const { Root } = useKit();
  const { content, fixed } = useSettings();
  // A fixed state comes up like a fresh visit, not like the broken page with parts swapped.
  return <Root>{content ? <Content /> : <Shell key={String(fixed)} />}</Root>;
}
