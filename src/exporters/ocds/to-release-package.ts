import type { toRelease } from './to-release.ts'

/** What a package of releases says of itself. */
export interface ReleasePackage {
  uri: string
  publishedDate: string
  publisher: { name: string; uri: string }
  license: string
  releases: readonly ReturnType<typeof toRelease>[]
}

/** Releases in their package. Source: Open Contracting Data Standard 1.1, release package schema. */
export const toReleasePackage = (content: ReleasePackage) => ({ version: '1.1', ...content })
