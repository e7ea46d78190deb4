import { contentCollection } from '../content-collection.ts'
import { keepRules } from '../../hooks/keep-rules.ts'
import { whenPublishing } from '../../hooks/when-publishing.ts'
import { keepAcyclic } from '../../hooks/keep-acyclic.ts'
import { channelTabs } from './fields.ts'
import { channelRules } from './rules.ts'
import { channelTexts } from './texts.ts'

/** A way to use services, available in some places and times. Source: CPSV-AP 3.2.0, cv:Channel. */
export const Channels = contentCollection({
  slug: 'channels',
  kind: 'local',
  texts: channelTexts,
  group: 'building',
  titleField: 'title',
  tabs: channelTabs,
  columns: ['kind', 'url'],
  hooks: { beforeChange: [whenPublishing(keepRules(channelRules)), keepAcyclic('replaces')] },
})
