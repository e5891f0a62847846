import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';

export function LoadingView() {
  const { Spinner } = useKit();
  const { loading } = useTexts();
  return (
    <div className="loading">
      <Spinner label={loading} />
    </div>
  );
}
