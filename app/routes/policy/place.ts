import type { Params } from '@remix-run/react'
import {
  kindSlugs,
  policyKinds,
  widths,
  widthSlugs,
  type PolicyKind,
  type Width,
} from '#app/features/policy/policy.ts'
import { requireId } from '#app/shared/ids.ts'
import { Problem } from '#app/shared/problem.ts'

/** For what rules a page is: those of one dossier where its address names one, else the general ones. */
export function levelOf(params: Params): { dossierId: string | null; base: string } {
  if (params.dossier === undefined) return { dossierId: null, base: '/beheer/herinneringen' }
  const dossierId = requireId(params.dossier)
  return { dossierId, base: `/dossiers/${dossierId}/herinneringen` }
}

/** Which kind of item and which width of its window an address names. */
export function stepsPlace(params: Params): { kind: PolicyKind; width: Width } {
  const kind = policyKinds.find((each) => kindSlugs[each] === params.kind)
  const width = widths.find((each) => widthSlugs[each] === params.width)
  if (!kind || !width) throw new Problem('not-found')
  return { kind, width }
}

export function crumbsOf(
  level: { dossierId: string | null; base: string },
  code: string | null,
  deep = true,
) {
  const above =
    level.dossierId === null
      ? [{ to: '/beheer', label: 'Beheer' }]
      : [
          { to: '/dossiers', label: 'Dossiers' },
          { to: `/dossiers/${level.dossierId}`, label: code ?? 'Dossier' },
        ]
  return deep ? [...above, { to: level.base, label: 'Regels voor herinneringen' }] : above
}
