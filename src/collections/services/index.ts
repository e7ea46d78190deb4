import { contentCollection } from '../content-collection.ts'
import { keepAcyclic } from '../../hooks/keep-acyclic.ts'
import {
  checkEditorialOnly,
  checkFollowDay,
  followCanonical,
} from '../../publication/canonical-change/index.ts'
import { refreshDisplayNames } from '../../hooks/refresh-display-names.ts'
import { serviceTabs } from './fields.ts'
import { serviceTexts } from './texts.ts'

/** A public service as people look for it, written once for everybody. Source: CPSV-AP 3.2.0, cpsv:PublicService. */
export const Services = contentCollection({
  slug: 'services',
  kind: 'services',
  texts: serviceTexts,
  group: 'catalogue',
  titleField: 'title',
  tabs: serviceTabs,
  columns: ['level', 'status'],
  hooks: {
    beforeChange: [
      keepAcyclic('requires'),
      keepAcyclic('replacedBy'),
      checkEditorialOnly,
      checkFollowDay,
    ],
    afterChange: [followCanonical, refreshDisplayNames('title')],
  },
})
