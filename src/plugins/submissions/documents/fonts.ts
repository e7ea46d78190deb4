import { createRequire } from 'node:module'

/** Looked up when a document is made, by a name no bundler can know: it would take the whole package for code. */
const pathOf = (file: string): string => createRequire(import.meta.url).resolve(file)

/** Noto Sans (OFL 1.1): every letter of European names; embedded as far as it is used. */
export const fonts = {
  get regular() {
    return pathOf('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')
  },
  get bold() {
    return pathOf('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf')
  },
}
