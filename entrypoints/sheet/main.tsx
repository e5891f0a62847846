import { AskedSheet } from '../../components/handover/AskedSheet.tsx';
import { parseSheetQuery } from '../../components/handover/sheet-address.ts';
import { mountPage } from '../../components/shared/mountPage.ts';
import { namedTab } from '../../lib/browser/shown-tab.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { sheetQuery } from '../../lib/store/sheet-query.ts';

const tab = namedTab(location.search);
// Beside a private tab the address says nothing but the tab.
const query = tab === undefined ? undefined : await sheetQuery(tab);
const asked = parseSheetQuery(query ?? location.search);
mountPage(<AskedSheet {...asked} ownLocale={await chosenLocale()} />);
