import type { Page } from '@playwright/test'
import { chooseByTyping } from './combo.ts'

/** The steps to a decision, what waits for what, and what moves along. */
export class GatePages {
  constructor(private readonly page: Page) {}

  /** From the page of the decision. */
  async addOwnStep(name: string, term: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Stappen vastleggen' }).click()
    await this.page.getByRole('link', { name: 'Eigen stap' }).click()
    await this.page.getByLabel('Hoe heet de stap?').fill(name)
    await this.page.getByRole('textbox', { name: /^Termijn/ }).fill(term)
    await this.page.getByRole('button', { name: 'Stap vastleggen' }).click()
    await this.page.getByText('Stap vastgelegd.').waitFor()
  }

  /** From the page of the steps. */
  async giveLaterTerm(name: string, term: string, reason: string): Promise<void> {
    await this.page.getByRole('link', { name: new RegExp(`^Andere termijn ?: ${name}`) }).click()
    await this.page.getByRole('textbox', { name: /^Termijn/ }).fill(term)
    await this.page.getByRole('textbox', { name: /^Reden/ }).fill(reason)
    await this.page.getByRole('button', { name: 'Termijn vastleggen' }).click()
  }

  /** From the page of what waits. */
  async letWaitFor(name: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Laten wachten op iets' }).click()
    await chooseByTyping(this.page.getByRole('combobox', { name: 'Waarop wacht dit?' }), name)
    await this.page.getByRole('button', { name: 'Laten wachten' }).click()
  }
}
