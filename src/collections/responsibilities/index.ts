import { contentCollection } from '../content-collection.ts'
import { setDisplayName } from '../../hooks/set-display-name.ts'
import { checkPeriod } from '../../hooks/check-period.ts'
import { whenPublishing } from '../../hooks/when-publishing.ts'
import { responsibilityTabs } from './fields.ts'
import { responsibilityTexts } from './texts.ts'

/** Which authority acts for a service in an area, in which part and when. Source: FIM, Zuständigkeit. */
export const Responsibilities = contentCollection({
  slug: 'responsibilities',
  kind: 'canonical',
  texts: responsibilityTexts,
  group: 'places',
  titleField: 'displayName',
  tabs: responsibilityTabs,
  columns: ['service', 'jurisdiction', 'authority', 'role'],
  hooks: {
    beforeChange: [
      setDisplayName('responsibilities'),
      whenPublishing(checkPeriod(['service', 'jurisdiction', 'role', 'connectBy'])),
    ],
  },
  identified: false,
})
