import type { UsageTexts } from '../usage-text.ts';

const repo = 'the repository on GitHub';
const stage = 'investigation, construction, acceleration, or one of your own';
const dryRun = 'show what would be done, write nothing';
const folder = 'the checked-out repository';

const token = `
GitHub is read with the token in GITHUB_TOKEN (or GH_TOKEN), at the address in GITHUB_API_URL.`;

const misuses: Readonly<Record<string, (name: string) => string>> = {
  missingArgument: (name) => `« ${name} » is missing`,
  optionMissingArgument: (name) => `the value of « ${name} » is missing`,
  missingMandatoryOptionValue: (name) => `the option « ${name} » is missing`,
  unknownOption: (name) => `there is no option « ${name} »`,
  unknownCommand: (name) => `there is no command « ${name} »`,
};

export const usage: UsageTexts = {
  about:
    'Sets a repository up for the fiches produit of the Startup d’État method, helps to write them, lints them, and tells where they stand.',
  lint: {
    about: 'Say what each fiche still needs, section by section.',
    options: {
      paths: 'Markdown files, folders, or - for the standard input',
      stage,
      template: 'an issue template of your own',
      format: 'how it is said: pretty, json, sarif',
    },
    more: `
Examples:
  fiches lint fiche.md                        one fiche; its stage is read from its text
  fiches lint fiches/ --language en           every Markdown file of a folder, in English
  fiches lint --stage construction fiche.md   judge it as a construction fiche
  fiches lint --template mine.md fiche.md     against your own issue template
  cat fiche.md | fiches lint - --format json  from another program, as data

Exit status: 0 no error stands, 1 an error stands, 2 wrong use or unreadable input.`,
  },
  new: {
    about: 'Write a fiche part by part, with advice at once, then open the page that files it.',
    options: {
      repo: `${repo} where it is to be filed`,
      stage,
      template: 'an issue template of your own, under its name in the repository',
      form: 'the repository files by issue forms; known where its templates are at hand',
      resume: 'go on with a fiche that was begun',
      print: 'print the address, open nothing',
    },
    more: `
Examples:
  fiches new --repo incubateur/fiches                            asks part by part, then opens the page to send
  fiches new --repo incubateur/fiches --resume fiche-produit.md  goes on with what was begun
  fiches new --repo incubateur/fiches --print < answers.txt      prints the address alone

Each answer ends with a full stop alone on a line. Nothing is sent: the page opens filled in, to be read and sent.
Exit status: 0 the address is told, 1 stopped half-way (what was written is kept), 2 wrong use.`,
  },
  board: {
    about: 'Show the weekly board: what needs someone, what moved, where everything stands.',
    options: {
      snapshot: 'a snapshot that was taken before',
      repo,
      at: 'a day, as 2026-11-23; the day of the snapshot when absent',
      format: 'terminal, markdown, html, json, csv',
      out: 'write files to this folder',
    },
    more: `
Examples:
  fiches board --repo incubateur/fiches                   what needs someone this week
  fiches board --repo incubateur/fiches --out tableau     Markdown, HTML, JSON and CSV, in a folder
  fiches board --snapshot fiches.json --at 2026-11-23     the same week again, without GitHub

Everything is counted at the start of the day, in Paris.
${token}`,
  },
  snapshot: {
    about: 'Take what GitHub says now of all fiches, with their history, as JSON.',
    options: { repo, out: 'a file; printed when absent' },
    more: token,
  },
  init: {
    about: 'Set a repository up: templates, workflows, configuration.',
    options: {
      folder,
      forms: 'issue forms instead of Markdown templates',
      force: 'replace what differs',
      yes: 'ask nothing',
      dryRun,
    },
    more: `
Examples:
  fiches init                    here, with the questions it needs
  fiches init depot --yes        in another folder, with no question
  fiches init --forms            a form, a box for each question, instead of a page of text
  fiches init --dry-run          after an upgrade: what has changed, and nothing written

Nothing that stands there is replaced without --force.`,
  },
  labels: {
    about: 'Make or mend the labels of a repository: their names, colours and descriptions.',
    options: { repo: `${repo}; by default, the one cloned here`, dryRun },
    more: token,
  },
  doctor: {
    about: 'Check how a repository is set up, and say what mends each problem.',
    options: {
      folder,
      repo: `${repo}, to be looked at too`,
      fix: 'mend labels, workflows that GitHub put to sleep, and a missing config.yml',
      json: 'as data',
    },
    more: `
Examples:
  fiches doctor                                     the files of this folder
  fiches doctor --repo incubateur/fiches            and what stands on GitHub
  fiches doctor --repo incubateur/fiches --fix      mend what can be mended safely, tell the rest
${token}

Exit status: 0 all is well, 1 a problem stands, 2 wrong use.`,
  },
  values: {
    command: 'command',
    paths: 'paths',
    stage: 'stage',
    file: 'file',
    folder: 'folder',
    repo: 'owner/name',
    date: 'date',
    language: 'language',
    format: 'format',
  },
  language: 'fr or en; by default, the configuration’s',
  config: 'the configuration',
  help: 'show this help',
  helpOf: 'show the help of a command',
  version: 'show the version',
  byDefault: (value) => `(by default: ${value})`,
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  },
  misuse: (code, [name = '', near]) => {
    const said = misuses[code]?.(name) ?? 'there is a word too many';
    return `${said}; ${near ? `try « ${near} »` : 'see the help with --help'}.`;
  },
};
