import type { Field, NumberField } from 'payload'

import { defaultCatalogueSettings } from '../../domain/catalogue-settings.ts'

const { fourEyes, reviewIntervalMonths, textLimits, sender } = defaultCatalogueSettings

const characters = (name: string, defaultValue: number): NumberField => ({
  name,
  type: 'number',
  min: 20,
  max: 40_000,
  defaultValue,
})

/** How the catalogue is run. */
export const catalogueSettingsFields: Field[] = [
  { name: 'fourEyes', type: 'checkbox', defaultValue: fourEyes },
  {
    name: 'reviewIntervalMonths',
    type: 'number',
    min: 1,
    max: 60,
    defaultValue: reviewIntervalMonths,
  },
  {
    name: 'textLimits',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          characters('title', textLimits.title),
          characters('summary', textLimits.summary),
          characters('description', textLimits.description),
        ],
      },
    ],
  },
  {
    name: 'sender',
    type: 'group',
    fields: [
      { name: 'name', type: 'text', maxLength: 80, defaultValue: sender.name },
      { name: 'signature', type: 'textarea', maxLength: 500 },
    ],
  },
]
