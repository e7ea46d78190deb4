export { type ContractFacts, type Party, type ReleaseContext, toRelease } from './to-release.ts'
export { type ReleasePackage, toReleasePackage } from './to-release-package.ts'
