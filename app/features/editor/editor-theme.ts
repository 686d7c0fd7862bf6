/** The classes that the editor gives to its nodes: those of the reading view. */
export const EDITOR_THEME = {
  paragraph: 'utrecht-paragraph',
  heading: { h3: 'rich-text__h3', h4: 'rich-text__h4' },
  link: 'utrecht-link',
  list: {
    ul: 'utrecht-unordered-list',
    ol: 'utrecht-ordered-list',
    nested: { listitem: 'editor__nested-item' },
  },
  text: { bold: 'editor__bold', italic: 'editor__italic' },
}
