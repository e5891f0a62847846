import { defineBackground } from '#imports';
import { listenToMessages } from '../lib/background/messages.ts';
import { listenToNavigation } from '../lib/background/navigation.ts';
import { listenToInstallation } from '../lib/background/open-pages.ts';
import { startupOrder } from '../lib/background/startup-order.ts';
import { listenToTabs } from '../lib/background/tabs.ts';
import { listenToVlCentralPermission } from '../lib/background/vl-central.ts';
import { closeStorage } from '../lib/store/close-storage.ts';
import { deleteExpired } from '../lib/store/expired.ts';

/** What starts this worker comes within this time of its start, in milliseconds. */
const startupTime = 100;

// Listeners are added before anything is waited for: else the browser drops the event that this worker was started for.
export default defineBackground(() => {
  const order = startupOrder(startupTime);
  listenToMessages(order);
  listenToNavigation(order);
  listenToTabs(order);
  listenToInstallation();
  listenToVlCentralPermission();

  void closeStorage();
  // This worker starts often enough for things to go on their day.
  void deleteExpired();
});
