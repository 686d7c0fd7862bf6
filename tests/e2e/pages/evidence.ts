import type { Locator, Page } from '@playwright/test'

/** The evidence on an item, and the page on which it is added. */
export class EvidencePage {
  readonly section: Locator

  constructor(private readonly page: Page) {
    this.section = page.getByRole('region', { name: /^Bewijsstukken/ })
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Bewijsstuk toevoegen' }).click()
    await this.page.getByRole('heading', { level: 1, name: 'Bewijsstuk toevoegen' }).waitFor()
  }

  async send(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByLabel('Bestanden').setInputFiles(file)
    await this.page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  }

  file(name: string): Locator {
    return this.section.getByRole('link', { name, exact: true })
  }
}
