import { type NoAccess, reloadTab } from '../../lib/browser/page-access.ts';
import { allow } from '../../lib/browser/permissions.ts';
import { useWords } from '../shared/words.ts';

interface AccessProps {
  access: NoAccess;
  tabId: number;
}

/** Says that the page can't be read and why, with the button that helps. */
export function Access({ access, tabId }: AccessProps) {
  const { page } = useWords();
  const words = page.access;
  return (
    <section class="no-access" data-no-access={access.why}>
      <h1 class="no-finding">{words[access.why]}</h1>
      {'kinds' in access && (
        <button
          type="button"
          class="primary"
          data-action="allow"
          // Browsers ask only straight from a click: nothing may be awaited before.
          onClick={() => void allow(...access.kinds)}
        >
          {words.allow}
        </button>
      )}
      {access.why === 'unread' && (
        <button type="button" class="primary" data-action="reload" onClick={() => void reloadTab(tabId)}>
          {words.reload}
        </button>
      )}
    </section>
  );
}
