import type { Locator, Page } from '@playwright/test'
import { chooseByTyping } from './combo.ts'

/** A letter in the making, from its beginning until it is sent. */
export class LetterDispatch {
  readonly state: Locator

  constructor(private readonly page: Page) {
    this.state = page.getByRole('region', { name: 'Stand van de brief' })
  }

  /** From the register, about the items with these words. */
  async begin(subject: string, words: string[]): Promise<void> {
    for (const text of words)
      await this.page.getByRole('row').filter({ hasText: text }).getByRole('checkbox').check()
    await this.page.getByRole('button', { name: 'Brief maken over wat is gekozen' }).click()
    await this.page.getByLabel('Onderwerp').fill(subject)
    await chooseByTyping(this.page.getByRole('combobox', { name: 'Wie ondertekent?' }), 'Staatssecretaris')
    await this.page.getByRole('button', { name: 'Brief beginnen' }).click()
    await this.page.getByRole('heading', { level: 1, name: subject }).waitFor()
  }

  async answerInPart(split: { done: string; remains: string; term: string }): Promise<void> {
    await this.page.getByLabel('Dit beantwoordt de brief').fill(split.done)
    await this.page.getByLabel('Dit blijft over').fill(split.remains)
    await this.page.getByLabel('Termijn van wat overblijft').fill(split.term)
    await this.page.getByRole('button', { name: 'Opslaan' }).click()
    await this.page.getByRole('button', { name: 'Zinnen vernieuwen' }).click()
    await this.page.getByText('De zinnen zijn vernieuwd.').waitFor()
  }

  async promise(wording: string, term: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Toezeggen', exact: true }).click()
    await this.page.getByLabel('Wat zegt u toe?').fill(wording)
    await this.page.locator('input[name=term]').fill(term)
    await this.page.getByRole('button', { name: 'Toezegging toevoegen' }).click()
    await this.page.getByRole('button', { name: 'Zinnen vernieuwen' }).click()
    await this.page.getByText('De zinnen zijn vernieuwd.').waitFor()
  }

  /** Takes a step that needs no reason. */
  async take(step: 'Ter afstemming geven' | 'Getekend', done: string): Promise<void> {
    await this.page.getByRole('link', { name: step, exact: true }).click()
    await this.page.getByRole('button', { name: step, exact: true }).click()
    await this.page.getByText(done).first().waitFor()
  }

  async record(sent: { sentOn: string; reference: string }): Promise<void> {
    await this.page.getByLabel('Verzonden op').fill(sent.sentOn)
    await this.page.getByLabel('Kenmerk').fill(sent.reference)
    await this.page.getByRole('button', { name: 'Verzonden', exact: true }).click()
  }
}
