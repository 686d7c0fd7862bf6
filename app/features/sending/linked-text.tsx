const address = /(https?:\/\/[^\s<>"]+)/

/** The text of a mail as it was written, with its addresses as links, unless they were masked. */
export function LinkedText({ text }: { text: string }) {
  return (
    <div className="mail-text">
      {text.split(address).map((part, index) =>
        index % 2 === 1 && !part.includes('…') ? (
          <a key={index} href={part} className="utrecht-link utrecht-link--html-a">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  )
}
