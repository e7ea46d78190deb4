import { contentCollection } from '../content-collection.ts'
import { keepRules } from '../../hooks/keep-rules.ts'
import { checkPeriod } from '../../hooks/check-period.ts'
import { whenPublishing } from '../../hooks/when-publishing.ts'
import { keepAcyclic } from '../../hooks/keep-acyclic.ts'
import { refreshDisplayNames } from '../../hooks/refresh-display-names.ts'
import { authorityTabs } from './fields.ts'
import { authorityRules } from './rules.ts'
import { authorityTexts } from './texts.ts'

/** An office of the public administration, or mandated by it. Source: CPSV-AP 3.2.0, cv:PublicOrganisation. */
export const Authorities = contentCollection({
  slug: 'authorities',
  kind: 'local',
  texts: authorityTexts,
  group: 'places',
  titleField: 'name',
  tabs: authorityTabs,
  columns: ['kind', 'jurisdiction'],
  hooks: {
    beforeChange: [
      whenPublishing(keepRules(authorityRules)),
      keepAcyclic('parent'),
      keepAcyclic('successor'),
      whenPublishing(checkPeriod([])),
    ],
    afterChange: [refreshDisplayNames('name')],
  },
})
