import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ComboField } from './combo-field.tsx'

const options = [
  { value: 'a', label: 'Gemeente Amsterdam' },
  { value: 'g', label: 'Gemeente Groningen', note: 'Łukasz Şimşek' },
  { value: 't', label: 'Gemeente Tilburg' },
]

beforeEach(() => {
  // jsdom does not lay out, so it cannot scroll.
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(cleanup)

function sent(container: HTMLElement) {
  return [...container.querySelectorAll<HTMLInputElement>('input[name="org"]')].map(({ value }) => value)
}

describe('without JavaScript', () => {
  it('is a select that holds the given choice', () => {
    const html = renderToString(
      <ComboField label="Organisatie" name="org" options={options} defaultValue="g" />,
    )
    expect(html).toContain('<select')
    expect(html).toMatch(/value="g" selected/)
  })

  it('is a named group of boxes when several can be chosen', () => {
    const html = renderToString(
      <ComboField label="Partijen" name="org" options={options} multiple defaultValue={['a']} />,
    )
    expect(html).toContain('<legend')
    expect(html).toMatch(
      /type="checkbox"[^>]*value="a"[^>]*checked|type="checkbox"[^>]*checked[^>]*value="a"/,
    )
  })
})

describe('when JavaScript arrives', () => {
  it('keeps what was chosen and where the focus was', async () => {
    const field = <ComboField label="Organisatie" name="org" options={options} />
    const page = document.body.appendChild(document.createElement('div'))
    page.innerHTML = renderToString(field)
    const select = page.querySelector('select')
    if (select) select.value = 't'
    select?.focus()
    const root = await act(async () => hydrateRoot(page, field))
    expect(sent(page)).toEqual(['t'])
    expect(document.activeElement).toBe(screen.getByRole('combobox'))
    await act(async () => root.unmount())
    page.remove()
  })
})

describe('with JavaScript', () => {
  it('filters while one types, says how many are left and sends what Enter chose', () => {
    const onChange = vi.fn()
    const { container } = render(
      <ComboField label="Organisatie" name="org" options={options} onChange={onChange} />,
    )
    const field = screen.getByRole('combobox', { name: 'Organisatie' })
    fireEvent.change(field, { target: { value: 'simsek' } })
    expect(screen.getByRole('status').textContent).toBe('1 mogelijkheid')
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option').id)
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(sent(container)).toEqual(['g'])
    expect(onChange).toHaveBeenLastCalledWith(['g'])
    expect((field as HTMLInputElement).value).toBe('Gemeente Groningen')
  })

  it('goes round the list with the arrow keys and closes it with Escape', () => {
    render(<ComboField label="Organisatie" name="org" options={options} />)
    const field = screen.getByRole('combobox')
    fireEvent.keyDown(field, { key: 'ArrowUp' })
    expect(field.getAttribute('aria-activedescendant')).toBe('org--lijst-2')
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    expect(field.getAttribute('aria-activedescendant')).toBe('org--lijst-0')
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(field.getAttribute('aria-expanded')).toBe('false')
  })

  it('sends nothing and says so when what was typed is not in the list', () => {
    const { container } = render(
      <ComboField label="Organisatie" name="org" options={options} defaultValue="a" />,
    )
    const field = screen.getByRole('combobox')
    fireEvent.change(field, { target: { value: 'Gemeente' } })
    fireEvent.blur(field)
    expect(sent(container)).toEqual([''])
    expect(screen.getByText('Kies een regel uit de lijst.')).toBeTruthy()
    expect((field as HTMLInputElement).value).toBe('Gemeente')
  })

  it('collects several, each of which can be taken away again', () => {
    const { container } = render(
      <ComboField label="Partijen" name="org" options={options} multiple defaultValue={['a']} />,
    )
    const field = screen.getByRole('combobox')
    fireEvent.click(field)
    expect(screen.getAllByRole('option')).toHaveLength(2)
    fireEvent.click(screen.getByRole('option', { name: 'Gemeente Tilburg' }))
    expect(sent(container)).toEqual(['a', 't'])
    fireEvent.click(screen.getByRole('button', { name: 'Weghalen: Gemeente Amsterdam' }))
    expect(sent(container)).toEqual(['t'])
    expect(document.activeElement).toBe(field)
  })
})
