import type { Calendar } from './calendar.ts'
import { isReadableDay, readTerm } from './read-term.ts'
import type { Reading } from './reading.ts'

function malformed(line: string): Reading {
  return {
    words: '',
    earliest: null,
    latest: null,
    precision: null,
    rule: 'malformed-line',
    explanation: 'Deze regel heeft niet de vorm JJJJ-MM-DD, een tab en de woorden.',
    assumptions: [],
    waitsFor: null,
    recurrence: null,
    alternatives: [],
    unread: line,
  }
}

/** Reads `YYYY-MM-DD<TAB>words`; a line of another form gets an answer too, so that lines and answers stay in step. */
export function readTermLine(line: string, calendar: Calendar): Reading {
  const tab = line.indexOf('\t')
  const saidOn = line.slice(0, Math.max(tab, 0)).replace('\uFEFF', '').trim()
  return tab > 0 && isReadableDay(saidOn) ? readTerm(line.slice(tab + 1), saidOn, calendar) : malformed(line)
}
