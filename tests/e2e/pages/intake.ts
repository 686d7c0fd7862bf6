import type { Locator, Page } from '@playwright/test'

/** A letter that is read in: the text on the left, the proposals on the right. */
export class IntakePage {
  readonly text: Locator
  readonly proposals: Locator

  constructor(private readonly page: Page) {
    this.text = page.getByRole('group', { name: 'Tekst van de brief' })
    this.proposals = page.locator('[data-passage]')
  }

  async readIn(text: string): Promise<void> {
    await this.page.goto('/brieven/inlezen')
    await this.page.getByLabel('Dossier', { exact: true }).selectOption({ label: this.dossier })
    await this.page.getByLabel('Of plak de tekst').fill(text)
    await this.page.getByRole('button', { name: 'Inlezen' }).click()
    await this.page.getByRole('heading', { name: 'Voorstellen' }).waitFor()
  }

  private readonly dossier = 'LVV · Landelijke Vreemdelingenvoorzieningen'

  proposal(words: string | RegExp): Locator {
    return this.proposals.filter({ hasText: words })
  }

  act(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true })
  }

  async record(): Promise<void> {
    await this.act('Vastleggen').click()
    await this.page.getByRole('button', { name: 'Alles vastleggen' }).click()
  }
}
