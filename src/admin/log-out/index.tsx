export const LogOut = () => null
