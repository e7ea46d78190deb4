import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import {
  defaultPublicationSettings,
  type PublicationSettings,
} from '../../domain/publication/context.ts'
import { catalogueSettings } from '../../settings/catalogue-settings.ts'

/** How long texts should be: what the administrators set, and our own limits beside it. */
export const gateSettings = async (
  payload: Payload,
  req: PayloadRequest | undefined,
): Promise<PublicationSettings> => {
  const { textLimits } = await catalogueSettings(req ?? (await createLocalReq({}, payload)))
  const { maxLength, feeEvidenceMonths } = defaultPublicationSettings
  return { maxLength: { ...maxLength, ...textLimits }, feeEvidenceMonths }
}
