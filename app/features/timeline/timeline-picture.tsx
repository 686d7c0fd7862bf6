import { useId } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import type { DrawnMark, DrawnTimeline } from './draw-timeline.ts'
import { envelopePath } from './shapes.ts'
import { DrawnRows } from './timeline-row-shapes.tsx'

interface TimelinePictureProps {
  drawing: DrawnTimeline
  form: 'wide' | 'narrow'
  title: string
  summary: string
}

/** The picture itself. Its links are left out of the tab order: the table beside it has the same ones. */
export function TimelinePicture({ drawing, form, title, summary }: TimelinePictureProps) {
  const id = useId().replaceAll(':', '')
  const { width, height } = drawing
  return (
    <svg
      className={`timeline timeline--${form}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}desc`}>{summary}</desc>
      <Paints id={id} />
      <Ground drawing={drawing} paints={id} />
      <Today drawing={drawing} />
      {drawing.lanes.map(({ label, y }) => (
        <text key={label} x={form === 'wide' ? 8 : drawing.left} y={y} className="timeline__lane">
          {label}
        </text>
      ))}
      <DrawnRows drawing={drawing} paints={id} />
      {drawing.meetings && (
        <Marks {...drawing.meetings} render={(x, y) => <circle cx={x} cy={y} r={6.5} />} kind="meeting" />
      )}
      {drawing.letters && (
        <Marks {...drawing.letters} render={(x, y) => <path d={envelopePath(x, y)} />} kind="letter" />
      )}
    </svg>
  )
}

/** What makes a late bar hatched, and an unknown side fade. */
function Paints({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}hatch`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className="timeline__hatch-ground" />
        <path d="M0 0V6" className="timeline__hatch-line" />
      </pattern>
      <linearGradient id={`${id}to-right`}>
        <stop offset="0.35" stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity="0.12" />
      </linearGradient>
      <linearGradient id={`${id}to-left`}>
        <stop offset="0" stopColor="#fff" stopOpacity="0.08" />
        <stop offset="0.65" stopColor="#fff" />
      </linearGradient>
      {(['right', 'left'] as const).map((side) => (
        <mask key={side} id={`${id}fade-${side}`} maskContentUnits="objectBoundingBox">
          <rect x="-0.1" y="-0.2" width="1.2" height="1.4" fill={`url(#${id}to-${side})`} />
        </mask>
      ))}
    </defs>
  )
}

function Ground({ drawing, paints }: { drawing: DrawnTimeline; paints: string }) {
  const { top, height, recesses, ticks, meetings } = drawing
  return (
    <>
      {recesses.map(({ key, x, width, title, label, fades }) => (
        <g key={key}>
          <title>{title}</title>
          <rect
            x={x}
            y={top - 16}
            width={width}
            height={height - top + 16}
            className="timeline__recess"
            mask={fades ? `url(#${paints}fade-${fades})` : undefined}
          />
          {label && (
            <text x={x + width / 2} y={height - 4} textAnchor="middle" className="timeline__recess-name">
              {label}
            </text>
          )}
        </g>
      ))}
      {ticks.map(({ x, label, year }) => (
        <g key={x}>
          <path
            d={`M${x} ${top - 16}V${height}`}
            className={classNames('timeline__tick', year && 'is-year')}
          />
          {year && (
            <text x={x + 3} y={14} className="timeline__year">
              {year}
            </text>
          )}
          <text x={x + 3} y={32} className="timeline__month">
            {label}
          </text>
        </g>
      ))}
      {meetings?.marks.map(({ key, x }) => (
        <path key={key} d={`M${x} ${meetings.y + 8}V${height}`} className="timeline__meeting-line" />
      ))}
    </>
  )
}

function Today({ drawing: { todayX, top, height, right } }: { drawing: DrawnTimeline }) {
  if (todayX === null) return null
  const isNearEdge = todayX > right - 60
  return (
    <g className="timeline__today">
      <path d={`M${todayX} ${top - 14}V${height}`} />
      <text x={isNearEdge ? todayX - 4 : todayX + 4} y={top - 6} textAnchor={isNearEdge ? 'end' : 'start'}>
        vandaag
      </text>
    </g>
  )
}

interface MarksProps {
  y: number
  marks: DrawnMark[]
  kind: 'meeting' | 'letter'
  render(x: number, y: number): JSX.Element
}

function Marks({ y, marks, kind, render }: MarksProps) {
  return (
    <>
      {marks.map(({ key, to, title, x, label }) => (
        <a key={key} href={to} tabIndex={-1} className={`timeline__mark timeline__mark--${kind}`}>
          <title>{title}</title>
          {render(x, y)}
          {label && (
            <text x={label.x} y={y + 4} textAnchor={label.side === 'left' ? 'end' : 'start'}>
              {label.text}
            </text>
          )}
        </a>
      ))}
    </>
  )
}
