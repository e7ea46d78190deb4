import type { Field } from 'payload'

import { eventFields } from '../../fields/event-fields.ts'

/** A situation that makes people look for services. Source: CPSV-AP cv:BusinessEvent. */
export const businessEventTabs = { event: eventFields('BE', 'businessEvents') satisfies Field[] }
