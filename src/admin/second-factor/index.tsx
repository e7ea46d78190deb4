export const SecondFactor = () => null
