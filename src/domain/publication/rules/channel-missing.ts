import type { PublicationRule } from '../context.ts'
import { found } from '../finding.ts'
import type { CanonicalService } from '../../service/canonical-service.ts'
import { isOrderable } from './in-use.ts'

/** E4: there is a published way to use the service, unless it only informs. */
export const channelMissing: PublicationRule<CanonicalService> = (service, { catalogue }) =>
  isOrderable(service) && !service.channels.some((channel) => catalogue.channels.has(channel))
    ? [found('E4_CHANNEL_MISSING', '/channels')]
    : []
