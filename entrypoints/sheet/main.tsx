import '../../lib/browser/host.ts';
import { SheetView } from '../../components/handover/SheetView.tsx';
import { parseSheetQuery } from '../../components/handover/sheet-address.ts';
import { mountPage } from '../../components/shared/mountPage.ts';
import { namedTab } from '../../components/shared/named-tab.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { sheetQuery } from '../../lib/store/sheet-query.ts';

const tab = namedTab(location.search);
// Beside a private tab the address says nothing but the tab.
const query = tab === undefined ? undefined : await sheetQuery(tab);
const asked = parseSheetQuery(query ?? location.search);
mountPage(<SheetView {...asked} ownLocale={await chosenLocale()} />);
