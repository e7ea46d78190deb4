/** How much more memory a parsed record takes than its JSON. */
export const parsedFactor = 3
