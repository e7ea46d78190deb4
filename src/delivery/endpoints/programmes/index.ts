import type { Endpoint } from '../../endpoint.ts'
import { contributionsEndpoint } from './contributions.ts'
import { costsEndpoint } from './costs.ts'
import { decidedEndpoints } from './decided.ts'
import { differencesEndpoint, entriesEndpoint } from './entries.ts'
import { factEndpoints } from './facts.ts'
import { fileEndpoints } from './files/file-endpoints.ts'
import { filesEndpoint } from './files/list-files.ts'
import { programmeEndpoints } from './programme.ts'
import { roadmapEndpoint } from './roadmap.ts'

/** Programmes and what they cost: from the states that are or were public, and nothing else. */
export const costEndpoints: Endpoint[] = [
  ...programmeEndpoints,
  ...factEndpoints,
  roadmapEndpoint,
  ...decidedEndpoints,
  costsEndpoint,
  contributionsEndpoint,
  entriesEndpoint,
  differencesEndpoint,
  filesEndpoint,
  ...fileEndpoints,
]
