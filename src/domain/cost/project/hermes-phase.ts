/**
 * The phases of a project, in their order. An agile project works in `implementation` instead of the three in the
 * middle. Source: HERMES 2022.
 */
export const hermesPhases = {
  classic: ['initiation', 'concept', 'realisation', 'rollout', 'closure'],
  agile: ['initiation', 'implementation', 'closure'],
} as const

/** How a project is led. */
export type Approach = keyof typeof hermesPhases

export type HermesPhase = (typeof hermesPhases)[Approach][number]

/** Whether a way of leading a project knows a phase. */
export const hasPhase = (approach: Approach, phase: HermesPhase): boolean =>
  hermesPhases[approach].some((one) => one === phase)

/** What a milestone lets happen. Source: HERMES 2022, kinds of releases. */
export const releaseKinds = ['execution', 'phase', 'commissioning', 'closure'] as const

export type ReleaseKind = (typeof releaseKinds)[number]
