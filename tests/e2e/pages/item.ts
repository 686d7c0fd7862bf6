import type { Locator, Page } from '@playwright/test'

interface Letter {
  reference: string
  sentOn: string
  subject: string
}

/** The page of one agreement, commitment or decision, and the acts on it. */
export class ItemPage {
  readonly progress: Locator
  readonly history: Locator
  readonly nextReminder: Locator

  constructor(private readonly page: Page) {
    this.progress = page.getByRole('region', { name: /^Voortgang/ })
    this.history = page.getByRole('region', { name: 'Geschiedenis' })
    this.nextReminder = page.getByRole('region', { name: 'Herinnering', exact: true })
  }

  async reportProgress(text: string, readers?: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Voortgang melden' }).click()
    await this.page.getByLabel('Hoe staat het ervoor?').fill(text)
    if (readers) await this.page.getByRole('radio', { name: readers }).check()
    await this.page.getByRole('button', { name: 'Voortgang melden' }).click()
  }

  async settle(settlement: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Afspraak afdoen' }).click()
    await this.page.getByLabel('Waaruit blijkt dat de afspraak is nagekomen?').fill(settlement)
    await this.page.getByRole('button', { name: 'Afspraak afdoen' }).click()
  }

  async fulfil(letter: Letter): Promise<void> {
    await this.page.getByRole('link', { name: 'Afdoen met brief' }).click()
    await this.fillLetter(letter)
  }

  async fillLetter(letter: Letter): Promise<void> {
    await this.page.getByLabel('Kenmerk').fill(letter.reference)
    await this.page.getByLabel('Datum van de brief').fill(letter.sentOn)
    await this.page.getByLabel('Onderwerp').fill(letter.subject)
    await this.page.getByRole('button', { name: 'Afdoen met deze brief' }).click()
  }
}
