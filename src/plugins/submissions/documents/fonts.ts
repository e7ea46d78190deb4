import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** Noto Sans (OFL 1.1): every letter of European names; embedded as far as it is used. */
export const fonts = {
  regular: resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
}
