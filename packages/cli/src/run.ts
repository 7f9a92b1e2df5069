import { Command, CommanderError } from 'commander'
import { align, type AlignCommandOptions } from './commands/align.ts'
import { bind, type BindOptions } from './commands/bind.ts'
import { brief, type BriefOptions } from './commands/brief.ts'
import { build, type BuildOptions } from './commands/build.ts'
import { check, type CheckOptions } from './commands/check.ts'
import { compare, type CompareCommandOptions } from './commands/compare.ts'
import { cite, type CiteOptions } from './commands/cite.ts'
import { facts, type FactsOptions } from './commands/facts.ts'
import { list, type ListOptions } from './commands/list.ts'
import { pin, type PinOptions } from './commands/pin.ts'
import { Failure } from './failure.ts'
import { formats } from './writers.ts'
import type { Terminal } from './terminal.ts'

/** Runs the command; gives its exit code: 0 done, 1 the content or the build is at fault, 2 the command line is. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await program(terminal).parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof Failure) {
      if (error.message !== '') terminal.stderr.write(`error: ${error.message}\n`)
      if (error.hint !== undefined) terminal.stderr.write(`hint: ${error.hint}\n`)
      return error.exitCode
    }
    throw error
  }
}

function program(terminal: Terminal): Command {
  const diglot = configured(new Command('diglot'), terminal)
    .description('Builds editions of official documents in parallel languages from a content folder.')
    .showHelpAfterError('(diglot --help lists the commands)')
  command(diglot, terminal, 'build [documents...]')
    .description('build editions into OUT/DOCUMENT/, all of them or those named')
    .option('--lang <list>', 'languages, `+` for parallel: en,zh-Hans,en+zh-Hans (default: all)')
    .option('--format <list>', 'formats: md,html,docx,pdf (default: all)')
    .option('--theme <name>', 'page design of pdf: a4, b5, 16k, letter or 6x9', 'a4')
    .option('--marks', 'crop marks and 3 mm of bleed around the pages of pdf, for a printer')
    .option('--collection', 'one volume of all documents, or of those named, a part each')
    .option('--out <folder>', 'where to write', 'out')
    .action((documents: string[], options: BuildOptions) => build(documents, options, terminal))
  command(diglot, terminal, 'brief [names...]')
    .description('build briefings into OUT/briefings/NAME/, those named or all of them')
    .option('--all', 'every briefing of the content')
    .option('--as-of <date>', 'only what was known then: 2020, 2020-08 or 2020-08-31')
    .option('--by <kind>', 'what --as-of goes by: data or publication (default: publication)')
    .option('--length <pages>', '1, 2 or 8 pages (default: what the briefing is made for)')
    .option('--lang <list>', 'languages, `+` for parallel: en,zh-Hans,en+zh-Hans (default: all)')
    .option('--format <list>', `formats: ${formats.join(',')} (default: all)`)
    .option('--out <folder>', 'where to write', 'out')
    .action((names: string[], options: BriefOptions) => brief(names, options, terminal))
  command(diglot, terminal, 'check')
    .description('check the content and say every mistake at its place')
    .option('--coverage', 'say which figures of the prose are neither bound to a fact nor listed as none')
    .option('--json', 'print the diagnostics as JSON')
    .action((options: CheckOptions) => check(options, terminal))
  command(diglot, terminal, 'list')
    .description('list the documents and their languages')
    .option('--json', 'print as JSON')
    .action((options: ListOptions) => list(options, terminal))
  command(diglot, terminal, 'cite <anchor>')
    .description('print the words at DOCUMENT#ANCHOR, the facts in them and how to cite them')
    .option('--json', 'print as JSON')
    .action((anchor: string, options: CiteOptions) => cite(anchor, options, terminal))
  command(diglot, terminal, 'facts [id]')
    .description('list the facts, or one of them, with every statement and the words that say it')
    .option('--disagree', 'only where statements, sources or languages differ, side by side')
    .option('--as-of <date>', 'only what was known then: 2020, 2020-08 or 2020-08-31')
    .option('--by <kind>', 'what --as-of goes by: data or publication (default: publication)')
    .option('--json', 'print as JSON')
    .action((id: string | undefined, options: FactsOptions) => facts(id, options, terminal))
  command(diglot, terminal, 'bind [document]')
    .description('propose facts, as YAML, for the figures that check --coverage finds open')
    .action((document: string | undefined, options: BindOptions) => bind(document, options, terminal))
  configured(diglot.command('align <first> [second]'), terminal)
    .description('align two texts and print a bead a line, [0]:[0,1], first file first, counted from 0')
    .option('--lang <list>', 'the language of each file', 'en,zh-Hans')
    .option('--unit <unit>', 'what is aligned: line, paragraph or sentence', 'line')
    .option('--dictionary [file]', 'words that translate each other: @diglot/cedict, or a file of your own')
    .option('--omissions <how>', 'possible or unlikely (default: what the texts tell)')
    .action((first: string, second: string | undefined, options: AlignCommandOptions) =>
      align([first, second], options, terminal),
    )
  configured(diglot.command('compare [texts...]'), terminal)
    .description(
      'find where two texts disagree: editions (white-paper-2020:en), text or Markdown files, or the sides of one TMX or XLIFF file',
    )
    .option('--aligned', 'line i of A says what line i of B says')
    .option('--lang <list>', 'the language of each file (default: en,zh-Hans)')
    .option('--all', 'the English and the Chinese edition of every document, in place of texts')
    .option('--format <list>', 'exports: json, csv, tmx, xliff; reports: md, html, docx, pdf')
    .option('--out <folder>', 'where to write files; without it one format that is text is printed')
    .option('--report-lang <list>', 'the language of reports', 'en')
    .option('--theme <name>', 'page design of pdf: a4, b5, 16k, letter or 6x9', 'a4')
    .option('--content <folder>', 'content with names and terms (default: content, where there is one)')
    .option('--cosmetic', 'check spaces and punctuation too')
    .option('--dismissals <file>', 'what reviewers dismissed, as YAML: issue, reason, reviewer, words')
    .option('--fail-on <severity>', 'end with exit code 1 on an error, warning or info')
    .action((texts: string[], options: CompareCommandOptions) => compare(texts, options, terminal))
  command(diglot, terminal, 'pin')
    .description('pin the anchors of new and edited blocks in the ledgers')
    .option('--json', 'print the changes as JSON')
    .action((options: PinOptions) => pin(options, terminal))
  return diglot
}

function command(parent: Command, terminal: Terminal, usage: string): Command {
  return configured(parent.command(usage), terminal).option(
    '--content <folder>',
    'the content folder',
    'content',
  )
}

/** Commander throws in place of leaving the process, and writes where it is told to. */
function configured(subject: Command, { stdout, stderr }: Terminal): Command {
  return subject.exitOverride().configureOutput({
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
  })
}
