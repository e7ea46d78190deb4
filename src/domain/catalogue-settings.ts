/** How the catalogue is run, as far as an administrator decides it. */
export interface CatalogueSettings {
  /** Whether nobody approves or publishes what they changed themselves. */
  fourEyes: boolean
  /** Months after which content is due for review, where the document says nothing else. */
  reviewIntervalMonths: number
  /** Characters that texts should not exceed. */
  textLimits: { title: number; summary: number; description: number }
  sender: {
    /** Name that mails come from. */
    name: string
    /** Last lines of each mail; empty for none. */
    signature: string
  }
}

/** What holds until an administrator decides otherwise. */
export const defaultCatalogueSettings: CatalogueSettings = {
  fourEyes: false,
  reviewIntervalMonths: 12,
  textLimits: { title: 120, summary: 150, description: 2500 },
  sender: { name: 'Schaltwerk', signature: '' },
}
