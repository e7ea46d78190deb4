export {
  checkEditorialOnly,
  checkFollowDay,
  followCanonical,
  followFee,
  followVariant,
} from './hooks.ts'
export { type Followed, followUnreviewed } from './following/follow-unreviewed.ts'
export { markVariants } from './mark-variants.ts'
export { recomputeVariants } from './recompute-variants.ts'
export { reviewEndpoints } from './review-endpoints.ts'
