export { type ReleaseContext, toRelease } from './to-release.ts'
export { toReleasePackage } from './to-release-package.ts'
