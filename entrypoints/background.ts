import { defineBackground } from '#imports';
import '../lib/browser/host.ts';
import { closeStorage } from '../lib/background/close-storage.ts';
import { listenToMenus } from '../lib/background/menus.ts';
import { listenToMessages } from '../lib/background/messages.ts';
import { listenToNavigation } from '../lib/background/navigation.ts';
import { listenToOpenPages } from '../lib/background/open-pages.ts';
import { listenToOrganization } from '../lib/background/organization.ts';
import { listenToPrivateWindows } from '../lib/background/private-windows.ts';
import { startupOrder } from '../lib/background/startup-order.ts';
import { listenToTabs } from '../lib/background/tabs.ts';
import { listenToVlCentralPermission } from '../lib/background/vl-central.ts';
import { listenToInstall } from '../lib/background/welcome.ts';

/** What starts this worker comes within this time of its start, in milliseconds. */
const startupTime = 100;

// Listeners are added before anything is waited for: else the browser drops the event that this worker was started for.
export default defineBackground(() => {
  const order = startupOrder(startupTime);
  listenToMessages(order);
  listenToNavigation(order);
  listenToTabs(order);
  listenToInstall();
  listenToMenus();
  listenToOpenPages();
  listenToVlCentralPermission();
  listenToPrivateWindows();
  listenToOrganization();

  void closeStorage();
});
