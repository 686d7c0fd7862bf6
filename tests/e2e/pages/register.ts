import type { Locator, Page } from '@playwright/test'

/** One of the registers: *Afspraken*, *Toezeggingen*, *Besluiten*. */
export class RegisterPage {
  readonly count: Locator
  readonly table: Locator

  constructor(
    private readonly page: Page,
    readonly name: 'Afspraken' | 'Toezeggingen' | 'Besluiten',
  ) {
    this.table = page.getByRole('table', { name })
    this.count = page.getByRole('status').filter({ hasText: /(afspra|toezegging|besluit)/ })
  }

  /** By the menu, as people do. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: this.name, exact: true }).first().click()
    await this.page.getByRole('heading', { level: 1, name: this.name }).waitFor()
  }

  async search(words: string): Promise<void> {
    await this.page.getByLabel('Zoek in de tekst').fill(words)
    await this.page.getByRole('button', { name: 'Toon' }).click()
  }

  row(words: string | RegExp): Locator {
    return this.table.getByRole('row').filter({ hasText: words })
  }

  async openItem(words: string | RegExp): Promise<void> {
    await this.row(words).getByRole('link').click()
  }
}
