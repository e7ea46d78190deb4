/** Encrypts what is personal, each text for a name of its own: the key ring of the installation. */
export interface Sealer {
  seal: (text: string, name: string) => string
  /** @throws CatalogueError ANSWERS_UNREADABLE where no key fits */
  open: (sealed: string, name: string) => string
}
