/** How much a catalogue holds. */
export interface Size {
  name: string
  municipalities: number
  services: number
  variants: number
}

/** A canton, and the whole country. */
export const sizes = (isShort: boolean): { small: Size; big: Size } => ({
  small: isShort
    ? { name: 'small', municipalities: 79, services: 150, variants: 1000 }
    : { name: 'small', municipalities: 79, services: 500, variants: 10_000 },
  big: isShort
    ? { name: 'big', municipalities: 400, services: 500, variants: 20_000 }
    : { name: 'big', municipalities: 2110, services: 3000, variants: 500_000 },
})

/** A service that has as many variants in both sizes: those of the demo data. */
export const comparable = 'hund-anmelden'
