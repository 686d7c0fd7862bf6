import type { Locator } from '@playwright/test'

/** Types in a combobox and takes the line of the list with exactly these words at its beginning. */
export async function chooseByTyping(field: Locator, words: string): Promise<void> {
  await field.pressSequentially(words)
  await field.page().getByRole('option', { name: words }).first().click()
}
