import type { Field } from 'payload'

import { eventFields } from '../../fields/event-fields.ts'

/** A situation that makes people look for services. Source: CPSV-AP cv:LifeEvent. */
export const lifeEventTabs = { event: eventFields('LE', 'lifeEvents') satisfies Field[] }
