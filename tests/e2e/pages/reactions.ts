import type { Locator, Page } from '@playwright/test'

/** What parties think of the words of an agreement, and what is decided about it. */
export class ReactionPages {
  readonly section: Locator
  readonly otherWording: Locator
  readonly reason: Locator

  constructor(private readonly page: Page) {
    this.section = page.getByRole('region', { name: 'Reacties op de tekst' })
    this.otherWording = page.getByLabel(/^Hoe moet de tekst zijn/)
    this.reason = page.getByLabel(/^Opmerking of reden/)
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Reageren op de tekst' }).click()
    await this.page.getByRole('heading', { level: 1, name: 'Reageren op de tekst' }).waitFor()
  }

  async send(stance: string): Promise<void> {
    await this.page.getByRole('radio', { name: stance, exact: true }).check()
    await this.page.getByRole('button', { name: 'Reactie versturen' }).click()
  }

  /** What one party said. */
  of(organisation: string): Locator {
    return this.section.locator('.card').filter({ hasText: organisation })
  }

  async changeWords(organisation: string): Promise<void> {
    await this.of(organisation).getByRole('link', { name: 'Tekst wijzigen' }).click()
    await this.page.getByRole('heading', { level: 1, name: 'Tekst wijzigen' }).waitFor()
  }
}
