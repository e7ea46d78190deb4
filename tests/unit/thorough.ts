/** How often a property is tried with new values. */
export const thorough = { numRuns: 1000 }
