import type { Locator, Page } from '@playwright/test'

/** *Herinneringen*: what goes out when, to whom and why, and what went. */
export class RemindersPage {
  readonly rows: Locator

  constructor(private readonly page: Page) {
    this.rows = page.getByRole('table', { name: /^Herinneringen/ }).getByRole('rowheader')
  }

  async open(list: 'Komt eraan' | 'Verstuurd'): Promise<void> {
    await this.page.getByRole('link', { name: 'Herinneringen', exact: true }).click()
    await this.page.getByRole('link', { name: list }).click()
    await this.page.getByRole('heading', { level: 1, name: 'Herinneringen' }).waitFor()
  }

  row(words: string): Locator {
    return this.page.getByRole('row').filter({ hasText: words })
  }
}
