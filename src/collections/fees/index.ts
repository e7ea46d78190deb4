import { contentCollection } from '../content-collection.ts'
import { keepRules } from '../../hooks/keep-rules.ts'
import { checkPeriod } from '../../hooks/check-period.ts'
import { whenPublishing } from '../../hooks/when-publishing.ts'
import { followFee } from '../../publication/canonical-change/index.ts'
import { feeTabs } from './fields.ts'
import { feeRules } from './rules.ts'
import { feeTexts } from './texts.ts'

/** What a service costs, where, through which channel and when. Source: CPSV-AP 3.2.0, cv:Cost. */
export const Fees = contentCollection({
  slug: 'fees',
  kind: 'local',
  texts: feeTexts,
  group: 'building',
  titleField: 'title',
  tabs: feeTabs,
  columns: ['kind', 'amountRappen', 'service', 'validFrom'],
  hooks: {
    beforeChange: [
      whenPublishing(keepRules(feeRules)),
      whenPublishing(checkPeriod(['service', 'key'], ['jurisdiction', 'channel', 'condition'])),
    ],
    afterChange: [followFee],
  },
})
