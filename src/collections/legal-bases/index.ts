import { contentCollection } from '../content-collection.ts'
import { checkPeriod } from '../../hooks/check-period.ts'
import { whenPublishing } from '../../hooks/when-publishing.ts'
import { legalBasisTabs } from './fields.ts'
import { legalBasisTexts } from './texts.ts'

/** An article of a law a service rests on. Source: ELI, eli:LegalResource. */
export const LegalBases = contentCollection({
  slug: 'legal-bases',
  kind: 'local',
  texts: legalBasisTexts,
  group: 'building',
  titleField: 'title',
  tabs: legalBasisTabs,
  columns: ['level', 'number', 'article'],
  hooks: { beforeChange: [whenPublishing(checkPeriod([]))] },
})
