import type { Locator, Page } from '@playwright/test'
import { chooseByTyping } from './combo.ts'

/** Who carries out an agreement, how far each is, and into what it splits. */
export class PartiesPage {
  readonly section: Locator
  readonly table: Locator
  readonly required: Locator
  readonly reason: Locator

  constructor(private readonly page: Page) {
    this.section = page.getByRole('region', { name: 'Partijen' })
    this.table = page.getByRole('table', { name: 'Partijen bij deze afspraak' })
    this.required = page.getByLabel('Hoeveel partijen moeten klaar zijn?')
    this.reason = page.getByLabel('Reden')
  }

  async requireSome(count: string): Promise<void> {
    await this.required.fill(count)
    await this.page.getByRole('button', { name: 'Partijen wijzigen' }).click()
  }

  async report(facts: { of: string; state: string; note: string }): Promise<void> {
    await this.page.getByRole('link', { name: `Deel melden van ${facts.of}` }).click()
    await this.page.getByRole('radio', { name: facts.state }).check()
    await this.page.getByLabel('Toelichting').fill(facts.note)
    await this.page.getByRole('button', { name: 'Deel melden' }).click()
  }

  part(number: number): Locator {
    return this.page.getByRole('group', { name: `Deel ${number}`, exact: true })
  }

  async fillPart(number: number, facts: { wording: string; owner?: string }): Promise<void> {
    await this.part(number).getByLabel('Tekst').fill(facts.wording)
    if (facts.owner)
      await chooseByTyping(this.part(number).getByRole('combobox', { name: 'Eigenaar' }), facts.owner)
  }

  async split(): Promise<void> {
    await this.page.getByRole('button', { name: 'Afspraak splitsen' }).click()
  }
}
