import { useNavigation } from '@remix-run/react'
import { useEffect, useId, useRef } from 'react'

type ErrorSummaryProps = { errors?: Record<string, string[]>; general?: string[] }

/** Names what is wrong, links to each field, and takes the focus when it appears or changes. */
export function ErrorSummary({ errors = {}, general = [] }: ErrorSummaryProps) {
  const region = useRef<HTMLElement>(null)
  const headingId = useId()
  const settled = useNavigation().state === 'idle'
  const lines = [
    ...general.map((text) => ({ text, field: undefined })),
    ...Object.entries(errors).flatMap(([field, texts]) => texts.map((text) => ({ text, field }))),
  ]
  const content = JSON.stringify(lines)
  const present = lines.length > 0

  useEffect(() => {
    if (!settled || !present) return
    document.title = titleWithErrors(document.title.replace(/^Fout: /, ''), true)
    const frame = requestAnimationFrame(() => region.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [content, present, settled])

  if (!present) return null
  return (
    <section ref={region} className="error-summary" aria-labelledby={headingId} tabIndex={-1}>
      <h2 id={headingId} className="utrecht-heading-3">
        Er is iets niet goed ingevuld
      </h2>
      <ul>
        {lines.map(({ text, field }) => (
          <li key={`${field} ${text}`}>
            {field ? (
              <a className="utrecht-link utrecht-link--html-a" href={`#${field}`}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The document title of a form page: the first thing a screen reader says after sending. */
export function titleWithErrors(title: string, hasErrors: boolean): string {
  return hasErrors ? `Fout: ${title}` : title
}
