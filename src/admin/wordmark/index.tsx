/** The name of the product where people sign in. */
export const Logo = () => (
  <svg width="290" height="64" viewBox="0 0 290 64" role="img" aria-label="Schaltwerk">
    <Mark />
    <text
      x="80"
      y="44"
      fill="var(--theme-elevation-1000)"
      fontFamily="var(--font-body)"
      fontSize="38"
      fontWeight="600"
      letterSpacing="-0.5"
    >
      Schaltwerk
    </text>
  </svg>
)

/** The sign of the product in the corner of every page. */
export const Icon = () => (
  <svg width="100%" height="100%" viewBox="0 0 64 64" role="img" aria-label="Schaltwerk">
    <Mark />
  </svg>
)

/** Two contacts and the lever that joins them. */
const Mark = () => (
  <g stroke="var(--theme-elevation-1000)" strokeWidth="6" strokeLinecap="round" fill="none">
    <circle cx="14" cy="46" r="7" />
    <circle cx="50" cy="46" r="7" />
    <path d="M 19 41 L 46 16" />
  </g>
)
