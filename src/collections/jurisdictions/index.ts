import { contentCollection } from '../content-collection.ts'
import { keepRules } from '../../hooks/keep-rules.ts'
import { checkPeriod } from '../../hooks/check-period.ts'
import { whenPublishing } from '../../hooks/when-publishing.ts'
import { keepAcyclic } from '../../hooks/keep-acyclic.ts'
import { refreshDisplayNames } from '../../hooks/refresh-display-names.ts'
import { jurisdictionTabs } from './fields.ts'
import { jurisdictionRules } from './rules.ts'
import { requireSuccessor } from './hooks/require-successor.ts'
import { jurisdictionTexts } from './texts.ts'

/** An area in which an authority may act, with its history. Source: eCH-0071 V2.0. */
export const Jurisdictions = contentCollection({
  slug: 'jurisdictions',
  kind: 'canonical',
  texts: jurisdictionTexts,
  group: 'places',
  titleField: 'longName',
  tabs: jurisdictionTabs,
  columns: ['kind', 'bfsNumber', 'validFrom', 'validTo'],
  hooks: {
    beforeChange: [
      whenPublishing(keepRules(jurisdictionRules)),
      keepAcyclic('parent'),
      whenPublishing(checkPeriod(['kind', 'bfsNumber'])),
      whenPublishing(requireSuccessor),
    ],
    afterChange: [refreshDisplayNames('longName')],
  },
})
