import type { Endpoint } from '../endpoint.ts'
import { callbackEndpoints } from './callbacks/index.ts'
import { changesEndpoint } from './changes/index.ts'
import { exportEndpoints } from './exports/index.ts'
import { smallLists } from './lists/index.ts'
import { formEndpoints } from './forms/index.ts'
import { feedbackEndpoint } from './feedback/index.ts'
import { draftEndpoints } from './drafts/index.ts'
import { residentEndpoints } from './residents/index.ts'
import { uploadEndpoints } from './uploads/index.ts'
import { submissionEndpoints } from './submissions/index.ts'
import { metaEndpoint } from './meta/index.ts'
import { newsletterEndpoints } from './newsletters/index.ts'
import { openApiEndpoint } from './openapi/index.ts'
import { placesEndpoint } from './places/index.ts'
import { previewEndpoint } from './preview/index.ts'
import { costEndpoints } from './programmes/index.ts'
import { searchEndpoints } from './search/index.ts'
import { serviceEndpoints } from './services/index.ts'

const read: readonly Endpoint[] = [
  ...serviceEndpoints,
  ...searchEndpoints,
  placesEndpoint,
  ...smallLists,
  ...formEndpoints,
  ...costEndpoints,
  ...exportEndpoints,
  ...newsletterEndpoints,
  changesEndpoint,
  feedbackEndpoint,
  previewEndpoint,
  metaEndpoint,
]

const intakeEndpoints: readonly Endpoint[] = [
  ...submissionEndpoints,
  ...uploadEndpoints,
  ...draftEndpoints,
  ...residentEndpoints,
  ...callbackEndpoints,
]

/** Everything that is asked at `/v1`, with the document that describes it; submissions where somebody takes them. */
export const endpointsFor = ({ submissions }: { submissions: boolean }): readonly Endpoint[] => {
  const offered = [...read, ...(submissions ? intakeEndpoints : [])]
  return [...offered, openApiEndpoint(offered)]
}

/** What every process answers at `/v1`. */
export const endpoints = endpointsFor({ submissions: false })
