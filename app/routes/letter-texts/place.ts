import type { Params } from '@remix-run/react'
import { partSlugs, readPart, type LetterPart } from '#app/features/templates/letter-part.ts'
import { requireId } from '#app/shared/ids.ts'
import { Problem } from '#app/shared/problem.ts'

/** Where the fixed parts of one ministry stand, or one of them. */
export function textsPath(organisationId: string, part?: LetterPart): string {
  return ['/beheer/brieven', organisationId, ...(part ? [partSlugs[part]] : [])].join('/')
}

/** Which part of which ministry an address names. */
export function textPlace(params: Params): { organisationId: string; part: LetterPart } {
  const part = readPart(params.part)
  if (!part) throw new Problem('not-found')
  return { organisationId: requireId(params.ministry), part }
}

/** The way to the pages of a ministry; its own page when `ministry` is left out. */
export function textCrumbs(mayManage: boolean, ministry?: { id: string; name: string }) {
  return [
    ...(mayManage ? [{ to: '/beheer', label: 'Beheer' }] : [{ to: '/brieven', label: 'Brieven' }]),
    { to: '/beheer/brieven', label: 'Vaste delen van brieven' },
    ...(ministry ? [{ to: textsPath(ministry.id), label: ministry.name }] : []),
  ]
}
