import { contentCollection } from '../content-collection.ts'
import { setDisplayName } from '../../hooks/set-display-name.ts'
import { checkPeriod } from '../../hooks/check-period.ts'
import { whenPublishing } from '../../hooks/when-publishing.ts'
import { responsibilityTemplateTabs } from './fields.ts'
import { responsibilityTemplateTexts } from './texts.ts'

/** The default rule: in each area of a kind, its own authority acts for the service. */
export const ResponsibilityTemplates = contentCollection({
  slug: 'responsibility-templates',
  kind: 'canonical',
  texts: responsibilityTemplateTexts,
  group: 'places',
  titleField: 'displayName',
  tabs: responsibilityTemplateTabs,
  columns: ['service', 'areaKind', 'role'],
  hooks: {
    beforeChange: [
      setDisplayName('responsibility-templates'),
      whenPublishing(checkPeriod(['service', 'areaKind', 'role', 'connectBy'])),
    ],
  },
  identified: false,
})
