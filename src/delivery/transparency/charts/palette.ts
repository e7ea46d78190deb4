/** Colours of pictures taken by themselves; the style of the page replaces them by its own. Contrast to white: 3:1 and more. */
export const palette = {
  actual: '#0b5d66',
  budget: '#dfe9ea',
  budgetEdge: '#5c7f83',
  forecast: '#b3471d',
  escrow: '#f1d9a8',
  escrowEdge: '#8a5a00',
  grid: '#c9d3d4',
} as const
