import type { HostKind } from '../lib/facts/hosts.ts';

/** Why each permission of the manifest is needed, as stores ask for it. A test compares it with the built manifests. */
export const permissionReasons: Readonly<Record<string, string>> = {
  storage:
    'Keeps what the person chose (language, cloud), where they stand in the guide, and what they typed to hand over, on their own device. An organization’s settings are read from managed storage.',
  webRequest:
    'Sees by which redirects a tab came to where it is, for one documented problem is a link that ends at Azure instead of the admin center. It only observes, and only the hosts listed below; nothing is blocked or changed. It was chosen over webNavigation and tabs, which would see every site.',
  scripting:
    'Runs “show me” (outlines on the page what a step names) and the page sketch when the person presses the button for them, so that the code for it isn’t in every page. Registers the script for VL Central once the person has allowed that host, and brings content scripts into pages of the listed hosts that were open before the extension was installed. All code is in the package.',
  contextMenus:
    'Two items: “What does this error mean?” on selected text, and “Read what this tab shows” on any page. Both open a page of the extension that says what it is.',
  activeTab:
    'Takes the picture of the visible tab when the person chooses “Read what this tab shows”. The picture is read on the machine, sent nowhere, and not kept.',
  sidePanel: 'Shows the guide beside the page, so that the person can follow its steps on the page.',
};

/** Why each kind of host is needed. */
export const hostReasons: Readonly<Record<HostKind, string>> = {
  'admin-center': 'The page is read to recognize the documented problems. Nothing is changed in it.',
  'sign-in':
    'The error message of a refused sign-in is read; what is typed is not. The contact check asks login.microsoftonline.com about domains when its button is pressed.',
  'safe-links': 'To see that a tab came by a link in a mail, or in a message in Teams. The page is not read.',
  azure: 'To see that a tab ended at Azure. The page is not read.',
  vlsc: 'To see that a link led to the retired Volume Licensing Service Center. The page is not read.',
  'vl-central': 'Optional, asked for in the settings. The page is read to recognize a refused contact.',
};
