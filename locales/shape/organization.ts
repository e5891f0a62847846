/** What an organization adds to the guide. */
export interface OrganizationWords {
  /** Heading above whom the organization names for help. */
  organization: string;
  helpdesk: string;
  vlAdministrator: string;
  partner: string;
  /** Heading above a note of the organization's own. */
  organizationNote: string;
}
