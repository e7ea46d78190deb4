export const ApiKeyButton = () => null
