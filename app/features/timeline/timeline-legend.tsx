import type { ReactNode } from 'react'
import { barPath, diamondPath, envelopePath, gatePath } from './shapes.ts'

const box = { x: 1, y: 3, width: 30, height: 14 }

/** What the shapes and fills mean. */
export function TimelineLegend({ hasStages }: { hasStages: boolean }) {
  return (
    <ul className="timeline-legend">
      <Entry label="overleg" className="timeline__mark timeline__mark--meeting">
        <circle cx={16} cy={10} r={6.5} />
      </Entry>
      <Entry label="Kamerbrief" className="timeline__mark timeline__mark--letter">
        <path d={envelopePath(16, 10)} />
      </Entry>
      <Entry label="toezegging, verzoek of motie" className="timeline__row is-open">
        <path d={barPath('commitment', box)} className="timeline__bar" />
      </Entry>
      <Entry label="afspraak" className="timeline__row is-open">
        <path d={barPath('agreement', box)} className="timeline__bar" />
      </Entry>
      <Entry label="vervolgbesluit" className="timeline__row is-open">
        <path d={barPath('decision', box)} className="timeline__bar" />
      </Entry>
      <Entry label="wacht op iets" className="timeline__gate">
        <path d={gatePath(16, 10)} />
      </Entry>
      {hasStages && (
        <Entry label="stap vóór een besluit" className="timeline__stage is-reached">
          <path d={diamondPath(16, 10, 6)} className="timeline__stage-mark" />
        </Entry>
      )}
      <Entry label="te laat" className="timeline__row is-late">
        <path d={barPath('agreement', box)} className="timeline__bar timeline__bar--legend-late" />
        <path d="M8 16l6 -12M15 16l6 -12M22 16l6 -12" className="timeline__hatch-line" />
      </Entry>
      <Entry label="afgerond" className="timeline__row is-done">
        <path d={barPath('agreement', box)} className="timeline__bar" />
      </Entry>
      <Entry label="zonder periode" className="timeline__row is-open">
        <path d="M2 10H31" className="timeline__dots" />
      </Entry>
      <Entry label="reces van de Tweede Kamer" className="">
        <rect x={4} y={1} width={24} height={18} className="timeline__recess" />
      </Entry>
    </ul>
  )
}

function Entry({ label, className, children }: { label: string; className: string; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 34 20" aria-hidden="true" focusable="false" className="timeline-legend__sample">
        <g className={className}>{children}</g>
      </svg>
      {label}
    </li>
  )
}
