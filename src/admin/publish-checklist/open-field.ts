/** Id of a field's element in the admin: `conditions.0.title` is `field-conditions__0__title`. */
const idOf = (path: string): string => `field-${path.replaceAll('.', '__')}`

/** The element of a field, or of the nearest one around it that is shown. */
const elementOf = (path: string): HTMLElement | null => {
  for (let open = path; open !== ''; open = open.split('.').slice(0, -1).join('.')) {
    const element = document.getElementById(idOf(open))
    if (element) return element
    // A formatted text has no id of its own, only a label for it.
    const label = document.querySelector(`label[for="${idOf(open)}"]`)
    const field = label?.closest<HTMLElement>('.field-type')
    if (field) return field
  }
  return null
}

const text = '[contenteditable="true"], input, textarea, select'
const focusable = `${text}, button, [tabindex]`

/** Opens the tab a field stands on, scrolls to the field and puts the cursor into it. */
export const openField = (path: string, tab: number | undefined): void => {
  const buttons = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')
  if (tab !== undefined) buttons[tab]?.click()
  // The tab is drawn after this event.
  setTimeout(() => {
    const element = elementOf(path)
    element?.scrollIntoView({ block: 'center' })
    const target = element?.matches(focusable)
      ? element
      : (element?.querySelector(text) ?? element?.querySelector(focusable))
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
    else if (tab !== undefined) buttons[tab]?.focus()
  }, 100)
}
