import { contentCollection } from '../content-collection.ts'
import { setDisplayName } from '../../hooks/set-display-name.ts'
import { followVariant, reviewEndpoints } from '../../publication/canonical-change/index.ts'
import { serviceVariantTabs } from './fields.ts'
import { keepLockedGroups } from './hooks/keep-locked-groups.ts'
import { refuseSecondVariant } from './hooks/refuse-second-variant.ts'
import { serviceVariantTexts } from './texts.ts'

/** What differs for a service in one area: the overrides and additions alone, never a copy. */
export const ServiceVariants = contentCollection({
  slug: 'service-variants',
  kind: 'local',
  texts: serviceVariantTexts,
  group: 'catalogue',
  titleField: 'displayName',
  tabs: serviceVariantTabs,
  columns: ['service', 'jurisdiction', 'offered'],
  hooks: {
    beforeChange: [setDisplayName('service-variants'), refuseSecondVariant, keepLockedGroups],
    afterChange: [followVariant],
  },
  endpoints: reviewEndpoints,
  identified: false,
})
