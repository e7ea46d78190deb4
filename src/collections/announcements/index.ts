import { contentCollection } from '../content-collection.ts'
import { keepRules } from '../../hooks/keep-rules.ts'
import { whenPublishing } from '../../hooks/when-publishing.ts'
import { announcementTabs } from './fields.ts'
import { announcementRules } from './rules.ts'
import { announcementTexts } from './texts.ts'

/** Something to know for a while: news, an outage, a deadline, an event. */
export const Announcements = contentCollection({
  slug: 'announcements',
  kind: 'local',
  texts: announcementTexts,
  group: 'communication',
  titleField: 'title',
  tabs: announcementTabs,
  columns: ['kind', 'severity', 'from'],
  hooks: { beforeChange: [whenPublishing(keepRules(announcementRules))] },
})
