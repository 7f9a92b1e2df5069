/** What the content model has no place for, by mdast node type or by a name of our own: what it is and what to do. */
const constructs = {
  image: ['an image', 'say in words what it shows'],
  imageReference: ['an image', 'say in words what it shows'],
  html: [
    'raw HTML',
    'write it in Markdown; the only HTML allowed is an id comment such as `<!-- p2a -->` before a block',
  ],
  break: [
    'a hard line break',
    'remove the backslash or the spaces at the end of the line, or start a new paragraph',
  ],
  inlineCode: ['code', 'remove the backticks'],
  code: ['a code block', 'remove the fence or the indentation; a declared table starts with ```table'],
  thematicBreak: ['a thematic break', 'remove it; sections are divided by their headings'],
  delete: ['struck text', 'delete the text, or escape the tildes as \\~\\~'],
  fence: ['a fenced block of another kind than `table`', 'start it with ```table, or remove the fence'],
  topHeading: [
    'a heading of the first level',
    'start sections with ##; the title of the document stands in document.yaml',
  ],
  emptyHeading: ['a heading without a title', 'write the title, or remove the heading'],
  headingAttributes: [
    'heading attributes other than one id',
    'end the heading with its id alone, as in {#s2.1}',
  ],
  idBeforeHeading: ['an id comment before a heading', 'end the heading with its id, as in {#s2.1}'],
  idBeforeNote: ['an id comment before a note', 'remove it; a note is known by its label'],
  idAlone: ['an id comment without a block below it', 'remove it, or put it right above the block it names'],
  nestedList: ['a list within a list', 'make it one list, or turn the inner list into sentences'],
  listStart: ['a list that does not start at 1', 'start it at 1; printed numbers are data'],
  longItem: ['a list item of several blocks', 'make it one paragraph'],
  emptyItem: ['an empty list item', 'write its text, or remove it'],
  task: ['a task list item', 'remove the box, or escape it as \\[ ]'],
  longQuote: [
    'a quotation of several blocks',
    'make it one paragraph, or several quotations with a paragraph between',
  ],
  alert: ['a GitHub alert', 'write a plain quotation, or escape the mark as \\[!NOTE]'],
  longNote: ['a note of several blocks', 'make it one paragraph'],
  emptyNote: ['a note without text', 'write its text after the colon'],
  linkTitle: ['a link title', 'remove the words in quotes after the address'],
  unresolvedLink: [
    'a link to a definition that does not exist',
    'write the address in place: [words](https://…), or escape the bracket as \\[',
  ],
  unusedDefinition: ['a link definition that no link uses', 'remove it'],
  tableCells: [
    'a table row with another number of cells than the header',
    'give every row one cell a column; a bar within a cell is written \\|',
  ],
  nestedNote: ['a note within a note', 'say it in the first note'],
  noteInLink: ['a note reference within a link', 'put it after the link'],
} as const

export type Construct = keyof typeof constructs

export function unsupported(construct: Construct): {
  readonly code: string
  readonly message: string
  readonly hint: string
} {
  const [what, hint] = constructs[construct]
  return {
    code: 'unsupported-markdown',
    message: `Expected what the content model can hold, found ${what}`,
    hint,
  }
}
