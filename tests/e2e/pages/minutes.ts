import type { Locator, Page } from '@playwright/test'
import { chooseByTyping } from './combo.ts'

interface Facts {
  owners: string[]
  term?: string
}

/** The editor of the minutes, a text per topic, with the dialog that asks who and when. */
export class MinutesEditor {
  readonly dialog: Locator
  readonly slashMenu: Locator
  readonly termAnswer: Locator

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog')
    this.slashMenu = page.getByRole('listbox', { name: 'Invoegen' })
    this.termAnswer = this.dialog.getByRole('status').last()
  }

  text(topic: string): Locator {
    return this.page.getByRole('textbox', { name: `Verslag bij ${topic}` })
  }

  /** The block of a marked sentence; its name holds kind, owners and term. */
  mark(name: RegExp): Locator {
    return this.page.getByRole('group', { name })
  }

  part(topic: string): Locator {
    return this.page.getByRole('region', { name: topic })
  }

  saved(topic: string): Locator {
    return this.part(topic).getByText(/^Opgeslagen om/)
  }

  async type(topic: string, words: string): Promise<void> {
    await this.text(topic).click()
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.type(words)
  }

  async newParagraph(): Promise<void> {
    await this.page.keyboard.press('Enter')
  }

  async markByToolbar(topic: string, kind: 'Afspraak' | 'Vervolgbesluit' | 'Toezegging'): Promise<void> {
    const toolbar = this.page.getByRole('toolbar', { name: `Opmaak: Verslag bij ${topic}` })
    await toolbar.getByRole('button', { name: kind }).click()
  }

  async markBySlash(word: string): Promise<void> {
    await this.page.keyboard.type(` /${word}`)
    await this.slashMenu.waitFor()
    await this.page.keyboard.press('Enter')
  }

  async markByShortcut(letter: 'A' | 'T' | 'V'): Promise<void> {
    await this.page.keyboard.press(`Alt+Shift+${letter}`)
  }

  async fill({ owners, term }: Facts): Promise<void> {
    const field = this.dialog.getByRole('combobox', { name: 'Eigenaar' })
    for (const owner of owners) await chooseByTyping(field, owner)
    if (term) await this.dialog.getByLabel('Termijn').fill(term)
  }

  async saveDialog(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Opslaan' }).click()
  }

  /** Said where another window saved another text. */
  conflict(topic: string): Locator {
    return this.part(topic).getByText('Er zijn twee teksten')
  }

  async keepMine(topic: string): Promise<void> {
    await this.part(topic).getByRole('button', { name: 'Mijn tekst bewaren' }).click()
  }

  async takeTheirs(topic: string): Promise<void> {
    await this.part(topic).getByRole('button', { name: 'De andere tekst overnemen' }).click()
  }

  async done(): Promise<void> {
    await this.page.getByRole('link', { name: 'Klaar: verslag lezen' }).click()
  }
}

/** The minutes to read, and their release. */
export class MinutesReader {
  constructor(private readonly page: Page) {}

  part(topic: string): Locator {
    return this.page.getByRole('region', { name: topic })
  }
}
