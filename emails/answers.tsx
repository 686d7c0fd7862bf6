import { Action, Paragraph, Small, TextLink } from './layout.tsx'

export const answerOnce =
  'U hoeft niet in te loggen. Er wordt pas iets opgeslagen als u op de pagina op de knop drukt.'

/** One button per answer; behind each stands a page that asks once more, since programs open links too. */
export function Answers(props: { answers: { label: string; url: string }[]; label: string; url: string }) {
  return (
    <>
      {props.answers.map(({ label, url }) => (
        <Paragraph key={url} style={{ margin: '0 0 8px' }}>
          <Action href={url}>{label}</Action>
        </Paragraph>
      ))}
      <Small style={{ margin: '8px 0' }}>
        {answerOnce} <TextLink href={props.url}>{props.label} in Gestand</TextLink>.
      </Small>
    </>
  )
}
