import type { Locator, Page } from '@playwright/test'

/** The pages on which a letter in the making is begun, read and written. */
export class DraftPages {
  readonly paper: Locator
  readonly missing: Locator

  constructor(private readonly page: Page) {
    this.paper = page.getByRole('article', { name: 'De brief' })
    this.missing = page.getByRole('region', { name: /^Wat nog ontbreekt/ })
  }

  async openConsultation(title: string): Promise<void> {
    await this.page.goto('/overleggen')
    await this.page.getByRole('link', { name: title, exact: true }).first().click()
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor()
  }

  /** Types a new paragraph at the end of the letter. */
  async typeAtEnd(words: string): Promise<void> {
    const text = this.page.getByRole('textbox', { name: 'Tekst van de brief' })
    await text.click()
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.press('Enter')
    await this.page.keyboard.press('Enter')
    await this.page.keyboard.type(words)
  }

  /** Gives the agreement whose page is open a term. */
  async giveTerm(words: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Termijn wijzigen' }).first().click()
    await this.page.getByRole('heading', { level: 1, name: 'Termijn wijzigen' }).waitFor()
    await this.page.getByLabel('Termijn', { exact: true }).fill(words)
    await this.page.getByRole('textbox', { name: /^Reden/ }).fill('De partijen spraken dit later af.')
    await this.page.getByRole('button', { name: 'Termijn wijzigen' }).click()
    await this.page.getByText('Termijn gewijzigd.').waitFor()
  }
}
