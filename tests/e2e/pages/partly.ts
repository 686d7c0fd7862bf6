import type { Locator, Page } from '@playwright/test'

/** The page on which a commitment is partly fulfilled. */
export class PartlyPage {
  readonly done: Locator

  constructor(private readonly page: Page) {
    this.done = page.getByLabel('Dit is gedaan')
  }

  async fill(facts: { done: string; on: string; evidence: string }): Promise<void> {
    await this.done.fill(facts.done)
    await this.page.getByRole('radio', { name: /^Met iets anders/ }).check()
    await this.page.getByText('Iets anders dan een brief').click()
    await this.page.getByLabel('Op welke dag?').fill(facts.on)
    await this.page.getByLabel('Waaruit blijkt dat?').fill(facts.evidence)
  }

  async leave(facts: { remains: string; term: string }): Promise<void> {
    await this.page.getByLabel('Dit blijft over').fill(facts.remains)
    await this.page.getByLabel('Termijn van wat overblijft').fill(facts.term)
  }

  async send(): Promise<void> {
    await this.page.getByRole('button', { name: 'Deels afdoen' }).click()
  }
}
