import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { documentFromText } from '#app/features/editor/document.ts'
import { SectionWriting } from './section-writing.tsx'

const section = {
  id: 'a',
  document: documentFromText('Utrecht levert de scenario’s.'),
  version: 3,
  savedAt: '10:05',
  savedByName: 'Sanne',
}
const amsterdam = { id: 'o', name: 'Gemeente Amsterdam' }

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

function show(props: Partial<Parameters<typeof SectionWriting>[0]> = {}) {
  const onSaver = vi.fn(() => () => undefined)
  const heading = 'Financiering'
  render(
    <SectionWriting
      address="/verslag/a"
      label="Verslag bij Financiering"
      {...{ section, heading, onSaver }}
      {...props}
    />,
  )
  return { onSaver }
}

it('shows a text under its heading, in an editor with its own name, and hands its saver to the page', async () => {
  const { onSaver } = show()
  expect((await screen.findByRole('textbox', { name: 'Verslag bij Financiering' })).textContent).toBe(
    'Utrecht levert de scenario’s.',
  )
  expect(screen.getByRole('heading', { name: 'Financiering' })).toBeTruthy()
  expect(onSaver).toHaveBeenCalledWith('a', expect.objectContaining({ isSaved: true }))
})

it('marks sentences where somebody can owe something, as in minutes', async () => {
  show({ owners: [amsterdam] })
  expect(await screen.findByRole('button', { name: 'Afspraak' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Voetnoot' })).toBeNull()
})

it('takes footnotes, and marks nothing, in a letter', async () => {
  show({ label: 'Tekst van de brief' })
  expect(await screen.findByRole('button', { name: 'Voetnoot' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Afspraak' })).toBeNull()
})

it('brings back what this tab could not save, and says so', async () => {
  const unsaved = { version: 3, document: documentFromText('Utrecht levert ze in maart.') }
  sessionStorage.setItem('verslag-a', JSON.stringify(unsaved))
  show()
  expect((await screen.findByRole('textbox')).textContent).toBe('Utrecht levert ze in maart.')
  expect(screen.getByText('Tekst die nog niet was opgeslagen, is teruggezet.')).toBeTruthy()
})
