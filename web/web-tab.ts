/** Stands for the tab that the page is in, where stores want one named: what they keep is the tab's own anyway. */
export const webTab = 0;
