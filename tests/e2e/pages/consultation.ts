import type { Locator, Page } from '@playwright/test'
import { chooseByTyping } from './combo.ts'

/** Planning a consultation and its page. */
export class ConsultationPage {
  readonly heading: Locator
  readonly participants: Locator
  readonly topics: Locator
  readonly outcomes: Locator

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 })
    this.participants = page.getByRole('table', { name: 'Deelnemers' })
    this.topics = page.getByRole('region', { name: /^Agenda/ }).getByRole('listitem')
    this.outcomes = page.getByRole('table', { name: 'Wat eruit kwam' })
  }

  async plan(facts: { dossier: string; title: string; on: string; place: string }): Promise<void> {
    await this.page.goto('/overleggen')
    await this.page.getByRole('link', { name: 'Overleg plannen' }).first().click()
    await this.page.getByLabel('Dossier', { exact: true }).selectOption({ label: facts.dossier })
    await this.page.getByLabel('Titel').fill(facts.title)
    await this.page.getByLabel('Datum').fill(facts.on)
    await this.page.getByLabel(/^Plaats/).fill(facts.place)
    await this.page.getByRole('button', { name: 'Overleg vastleggen' }).click()
  }

  async addParticipants(posts: string[]): Promise<void> {
    await this.openAddParticipants()
    const field = this.page.getByRole('combobox', { name: 'Deelnemers namens hun eigen organisatie' })
    for (const post of posts) await chooseByTyping(field, post)
    await this.sendParticipants()
  }

  async addParticipantFor(facts: { post: string; represents: string; capacity: string }): Promise<void> {
    await this.openAddParticipants()
    await chooseByTyping(this.page.getByRole('combobox', { name: 'Deelnemer', exact: true }), facts.post)
    await chooseByTyping(this.page.getByRole('combobox', { name: 'Zit er namens' }), facts.represents)
    await this.page.getByLabel('Hoedanigheid').fill(facts.capacity)
    await this.sendParticipants()
  }

  async hold(): Promise<void> {
    await this.page.getByRole('link', { name: 'Vastleggen dat het is gehouden' }).click()
    await this.page.getByRole('button', { name: 'Vastleggen dat het is gehouden' }).click()
  }

  async addTopic(title: string): Promise<void> {
    await this.page.getByLabel('Nieuw agendapunt').fill(title)
    await this.page.getByRole('button', { name: 'Agendapunt toevoegen' }).click()
  }

  async moveUp(title: string): Promise<void> {
    await this.page.getByRole('button', { name: `Omhoog: ${title}` }).click()
  }

  async write(): Promise<void> {
    await this.page.getByRole('link', { name: 'Verslag schrijven' }).click()
  }

  async readMinutes(): Promise<void> {
    await this.page.getByRole('link', { name: 'Verslag lezen' }).first().click()
  }

  private async openAddParticipants(): Promise<void> {
    await this.page.getByRole('link', { name: 'Deelnemers toevoegen' }).click()
    await this.page.getByRole('heading', { level: 1, name: 'Deelnemers toevoegen' }).waitFor()
  }

  private async sendParticipants(): Promise<void> {
    await this.page.getByRole('button', { name: 'Deelnemers toevoegen' }).click()
  }
}
