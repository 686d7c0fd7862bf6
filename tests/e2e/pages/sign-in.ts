import type { Page } from '@playwright/test'

export class SignIn {
  readonly confirm
  readonly castHeading

  constructor(private readonly page: Page) {
    this.confirm = page.getByRole('button', { name: 'Inloggen', exact: true })
    this.castHeading = page.getByRole('heading', { name: 'Meteen naar binnen in de demo' })
  }

  async open(): Promise<void> {
    await this.page.goto('/inloggen')
  }

  /** With one click, as the demo offers it on its own machine. */
  async as(person: { name: string }): Promise<void> {
    await this.open()
    await this.page.getByRole('button', { name: `Inloggen als ${person.name}` }).click()
    await this.page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
  }

  async askLink(mail: string): Promise<void> {
    await this.open()
    await this.page.getByLabel('E-mailadres').fill(mail)
    await this.page.getByRole('button', { name: 'Stuur mij een inloglink' }).click()
  }
}
