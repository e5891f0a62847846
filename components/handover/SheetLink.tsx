import { useEffect } from 'preact/hooks';
import type { KeptPlace } from '../../lib/facts/kept-kinds.ts';
import { keepSheetQuery } from '../../lib/store/sheet-query.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { type SheetRequest, sheetAddress } from './sheet-address.ts';

interface SheetLinkProps {
  request: SheetRequest;
  /** Where what belongs to the tab is kept; undefined until it is known. */
  place: KeptPlace | undefined;
  words: HandoverViewWords;
}

/** Opens a sheet to print. Beside a private tab the address names the tab alone: browsers keep addresses. */
export function SheetLink({ request, place, words }: SheetLinkProps) {
  const { tabId } = request;
  const address = sheetAddress(request);
  const { pathname, search } = new URL(address, location.href);
  const isPrivate = place === 'private' && tabId !== undefined;
  useEffect(() => {
    if (isPrivate) void keepSheetQuery(tabId, search);
  }, [isPrivate, tabId, search]);
  if (address.startsWith('#'))
    return (
      <a class="button" data-action="sheet" href={address}>
        {words.openSheet}
      </a>
    );
  return (
    <OutsideLink class="button" data-action="sheet" href={isPrivate ? `${pathname}?tabId=${tabId}` : address}>
      {words.openSheet}
    </OutsideLink>
  );
}
