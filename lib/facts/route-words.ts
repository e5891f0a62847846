/**
 * Parts of the admin center's in-page routes that name pages, and the colon before a panel. Anything else in a route may
 * name a person, a tenant or a contract. A page that a rule, a proof or a step is to be told by has to be here.
 */
export const routeWord =
  /^(?::|homepage|users|billoverview|licenses|subscriptions|vlnew|downloadsandkeys|contracts?|assignments?|messagecenter|servicehealth|support|search|copilot|agents)?$/;
