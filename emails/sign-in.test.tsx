import { expect, test } from 'vitest'
import { renderSignIn } from './render.ts'
import { PreviewProps, text } from './sign-in.tsx'

test('the plain text of the sign-in mail is this', () => {
  expect(text(PreviewProps)).toBe(`Beste Noor de Wit,

Open deze link om in te loggen bij Gestand:

https://gestand.example/inloggen/3f9c2a

De link werkt één keer, 15 minuten lang, en alleen in de browser waarin u erom vroeg.

Deze link is gevraagd vanuit: Firefox op Windows.

Hebt u dit niet gevraagd? Dan hoeft u niets te doen. Stuur deze mail aan niemand door.

--

Gestand verstuurt deze mail automatisch.
`)
})

test('somebody without a name is greeted too', () => {
  expect(text({ ...PreviewProps, name: null })).toMatch(/^Goedendag,\n/)
  expect(text({ ...PreviewProps, name: ' ' })).toMatch(/^Goedendag,\n/)
})

test('the sign-in mail has its link as a button and in full, and the subject does not hold it', async () => {
  const mail = await renderSignIn(PreviewProps)
  expect(mail.subject).toBe('Uw link om in te loggen bij Gestand')
  expect(mail.html.split(`href="${PreviewProps.url}"`)).toHaveLength(3)
  expect(mail.html).toContain(`>${PreviewProps.url}</a>`)
})

test('what a browser calls itself is text, and short', async () => {
  const askedFrom = `<script>alert(1)</script>\r\n\r\nBel 0900-1234 ${'x'.repeat(10_000)}`
  const mail = await renderSignIn({ ...PreviewProps, name: '<b>Noor</b> 👩🏽‍⚖️', askedFrom })
  expect(mail.html).not.toMatch(/<(script|img|b)>/)
  expect(mail.html).toContain('&lt;b&gt;Noor&lt;/b&gt; 👩🏽‍⚖️')
  expect(mail.text).not.toContain('x'.repeat(100))
  expect(mail.text).toContain('vanuit: <script>alert(1)</script> Bel 0900-1234 x')
})
