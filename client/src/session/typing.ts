const textFields =
  'textarea, select, input:not([type=button], [type=checkbox], [type=radio], [type=range], [type=submit]), [contenteditable=true]'

/** Whether the keyboard belongs to a field: single keys are letters there. */
export function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(textFields)
}

/** Runs `act` as soon as no field holds the keyboard. */
export function whenNobodyTypes(act: () => void): void {
  if (!isTextField(document.activeElement)) return act()
  document.addEventListener('focusout', () => setTimeout(() => whenNobodyTypes(act)), { once: true })
}
