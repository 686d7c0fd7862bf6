import type { Locator, Page } from '@playwright/test'

/** Asking for a later term, and answering. */
export class ExtensionPage {
  readonly section: Locator
  readonly term: Locator
  readonly reason: Locator

  constructor(private readonly page: Page) {
    this.section = page.getByRole('region', { name: 'Uitstel', exact: true })
    this.term = page.getByLabel('Nieuwe termijn')
    this.reason = page.getByLabel('Reden', { exact: true })
  }

  async openAsking(): Promise<void> {
    await this.page.getByRole('link', { name: 'Uitstel vragen' }).click()
    await this.page.getByRole('heading', { level: 1, name: 'Uitstel vragen' }).waitFor()
  }

  async ask(facts: { term: string; reason: string }): Promise<void> {
    await this.term.fill(facts.term)
    await this.reason.fill(facts.reason)
    await this.page.getByRole('button', { name: 'Uitstel vragen' }).click()
  }

  /** As it was asked. */
  async grant(): Promise<void> {
    await this.page.getByRole('link', { name: 'Uitstel verlenen' }).click()
    await this.page.getByRole('button', { name: 'Uitstel verlenen' }).click()
    await this.page.getByText('Uitstel verleend.').waitFor()
  }
}
