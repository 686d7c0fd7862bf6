import { Fragment, type ReactNode } from 'react'
import type { Paper, PaperBlock, PaperList, Run } from './paper.ts'
import './paper-view.css'

/** A letter on the screen as it goes on paper: the same words in the same order. */
export function PaperView({ paper }: { paper: Paper }) {
  const { organisation, returnAddress, addressee, column, date, subject, body, footnotes, signature } = paper
  return (
    <article className="paper" aria-label="De brief" lang={paper.language}>
      <header className="paper__head">
        <div>
          <p className="paper__organisation">{organisation}</p>
          {returnAddress && <p className="paper__small">{returnAddress}</p>}
          <Lines lines={addressee} />
        </div>
        <div className="paper__column">
          {column.map(({ label, lines }, index) => (
            <div key={index}>
              {label && <p className="paper__label">{label}</p>}
              <Lines lines={lines} />
            </div>
          ))}
        </div>
      </header>
      <div className="paper__about">
        <p>Datum {date || <Empty>nog niet bekend</Empty>}</p>
        <p>Onderwerp {subject}</p>
      </div>
      <div className="paper__body">
        {body.map((block, index) => (
          <Fragment key={index}>{writeBlock(block)}</Fragment>
        ))}
      </div>
      <footer className="paper__foot">
        {signature.post ? <p>{signature.post}</p> : <Empty>Wie ondertekent is nog niet gekozen</Empty>}
        {signature.name && <p className="paper__name">{signature.name}</p>}
        {footnotes.length > 0 && (
          <ol className="paper__notes">
            {footnotes.map((text, index) => (
              <li key={index} id={`noot-${index + 1}`}>
                {text}{' '}
                <a
                  href={`#nootplaats-${index + 1}`}
                  aria-label={`Terug naar voetnoot ${index + 1} in de tekst`}
                >
                  ↑
                </a>
              </li>
            ))}
          </ol>
        )}
      </footer>
    </article>
  )
}

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line, index) => <p key={index}>{line}</p>)
}

function Empty({ children }: { children: ReactNode }) {
  return <span className="paper__empty">{children}</span>
}

function writeBlock(block: PaperBlock): ReactNode {
  if (block.type === 'heading') {
    return block.level === 2 ? (
      <h4 className="paper__subheading">{block.text}</h4>
    ) : (
      <h3 className="paper__heading">{block.text}</h3>
    )
  }
  if (block.type === 'paragraph') return <p>{writeRuns(block.runs)}</p>
  return <List list={block} />
}

function List({ list: { ordered, items } }: { list: PaperList }) {
  const written = items.map(({ runs, below }, index) => (
    <li key={index}>
      {writeRuns(runs)}
      {below.map((nested, place) => (
        <List key={place} list={nested} />
      ))}
    </li>
  ))
  return ordered ? <ol>{written}</ol> : <ul>{written}</ul>
}

function writeRuns(runs: Run[]): ReactNode {
  return runs.map((run, index) => <Fragment key={index}>{writeRun(run)}</Fragment>)
}

function writeRun(run: Run): ReactNode {
  if ('footnote' in run) {
    return (
      <sup>
        <a
          id={`nootplaats-${run.footnote}`}
          href={`#noot-${run.footnote}`}
          aria-label={`Voetnoot ${run.footnote}`}
        >
          {run.footnote}
        </a>
      </sup>
    )
  }
  const leaning = run.italic ? <em>{run.text}</em> : run.text
  return run.bold ? <strong>{leaning}</strong> : leaning
}
