import type { DrawnRow, DrawnStage } from './draw-row.ts'
import type { DrawnTimeline } from './draw-timeline.ts'

/** The bars of the items, each with its texts and what it waits for. */
export function DrawnRows({ drawing, paints }: { drawing: DrawnTimeline; paints: string }) {
  return (
    <>
      {drawing.rows.map((row) => (
        <a key={row.key} href={row.to} tabIndex={-1} className={`timeline__row is-${row.state}`}>
          <title>{row.title}</title>
          {row.texts.map(({ text, x, y, isSmall }, index) => (
            <text key={index} x={x} y={y} className={isSmall ? 'timeline__small' : 'timeline__text'}>
              {text}
            </text>
          ))}
          {row.stages.map((stage) => (
            <Stage key={stage.key} stage={stage} />
          ))}
          <RowShapes row={row} paints={paints} />
        </a>
      ))}
    </>
  )
}

function RowShapes({ row, paints }: { row: DrawnRow; paints: string }) {
  const { bar, dots, tail, closed, gate, state } = row
  const fill = state === 'late' ? `url(#${paints}hatch)` : undefined
  return (
    <>
      {gate && (
        <g className="timeline__gate">
          <path d={`M${gate.x1} ${gate.y}H${gate.x2}`} />
          <path d={gate.path} />
        </g>
      )}
      {dots && <path d={`M${dots.x1} ${dots.y}H${dots.x2}`} className="timeline__dots" />}
      {dots && <circle cx={dots.x1} cy={dots.y} r={4} className="timeline__said" />}
      {tail && <path d={`M${tail.x1} ${tail.y}H${tail.x2}`} className="timeline__tail" />}
      {bar && (
        <path
          d={bar.path}
          className="timeline__bar"
          fill={fill}
          mask={bar.fades ? `url(#${paints}fade-${bar.fades})` : undefined}
        />
      )}
      {bar?.arrow && (
        <path d={`M${bar.arrow.x - 5} ${bar.arrow.y - 5}l5 5l-5 5`} className="timeline__arrow" />
      )}
      {closed && (
        <g className="timeline__closed">
          <circle cx={closed.x} cy={closed.y} r={8} />
          <path d={closed.path} />
        </g>
      )}
    </>
  )
}

function Stage({ stage }: { stage: DrawnStage }) {
  const { text, title, mark, line, link, isReached } = stage
  return (
    <g className={isReached ? 'timeline__stage is-reached' : 'timeline__stage'}>
      <title>{title}</title>
      {link && <path d={link} className="timeline__stage-link" />}
      {line && <path d={`M${line.x1} ${line.y}H${line.x2}`} className="timeline__stage-line" />}
      {mark && <path d={mark} className="timeline__stage-mark" />}
      <text x={text.x} y={text.y} className="timeline__small">
        {text.text}
      </text>
    </g>
  )
}
