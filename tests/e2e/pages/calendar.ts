import type { Locator, Page } from '@playwright/test'

/** *Beheer › Kalender*, and the list of what moved. */
export class CalendarPage {
  readonly moved: Locator

  constructor(private readonly page: Page) {
    this.moved = page.getByRole('table', { name: 'Verschoven termijnen' }).getByRole('row')
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Beheer', exact: true }).click()
    await this.page.getByRole('link', { name: 'kalender', exact: true }).click()
  }

  async beginRecess(name: string, start: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click()
    await this.page.getByLabel('Eerste dag').fill(start)
    await this.page.getByRole('button', { name: 'Wijzigingen opslaan' }).click()
  }

  async preview(text: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Invoeren uit een bestand' }).click()
    await this.page
      .getByLabel(/^Bestand/)
      .setInputFiles({ name: 'kalender.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await this.page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  }

  async openMoved(): Promise<void> {
    await this.page.goto('/beheer/kalender/verschoven')
  }
}
