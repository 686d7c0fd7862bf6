import type { Locator, Page } from '@playwright/test'

/** The form on which what the Kamer waits for is recorded, with its term field. */
export class NewCommitment {
  readonly term: Locator
  readonly answer: Locator

  constructor(private readonly page: Page) {
    this.term = page.getByLabel(/^Termijn/)
    this.answer = page.locator('.term-field').getByRole('status')
  }

  async open(): Promise<void> {
    await this.page.goto('/toezeggingen/nieuw')
  }

  async fill(facts: { wording: string; saidOn: string }): Promise<void> {
    await this.page.getByRole('radio', { name: 'Toezegging' }).check()
    await this.page.getByRole('radio', { name: 'Tweede Kamer' }).check()
    const dossier = this.page.getByLabel('Dossier', { exact: true })
    if (await dossier.count()) await dossier.selectOption({ index: 1 })
    await this.page.getByLabel('Wat is er toegezegd of gevraagd?').fill(facts.wording)
    await this.page.getByLabel('Onderwerp', { exact: true }).fill('Algemeen Overleg')
    await this.page.locator('input[name=saidOn]').fill(facts.saidOn)
  }

  async record(): Promise<void> {
    await this.page.getByRole('button', { name: 'Vastleggen' }).click()
  }

  /** Records it in one go, with its term. */
  async recordWith(facts: { wording: string; saidOn: string; term: string }): Promise<void> {
    await this.open()
    await this.fill(facts)
    await this.term.fill(facts.term)
    await this.record()
  }
}
