import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { isError, lint } from '../src/lint.ts';
import { filed } from '../src/method/course.ts';
import { firstTemplates } from '../src/templates.ts';
import { textsIn } from '../src/texts/texts.ts';
import { commentFor } from '../src/views/comment.ts';
import { readFiled } from '../test/demo/fiches.ts';
import { startupDEtat } from '../src/method/programme.ts';

/** `node docs/picture.ts [FICHE] [FILE]`: the comment as GitHub shows it, by the Chromium of this machine. */

const [name = '02-a-moitie', picture = 'docs/comment.png'] = process.argv.slice(2);
const STYLE = `
  body { font: 14px/1.5 -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; color: #1f2328; margin: 16px; width: 768px; }
  .box { border: 1px solid #d1d9e0; border-radius: 6px; }
  .head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; border-radius: 6px 6px 0 0; }
  .body { padding: 4px 16px 12px; }
  h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; } h2, h3, h4 { margin: 18px 0 8px; }
  code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 12px monospace; }
  details { margin: 8px 0; } ul { padding-left: 24px; }`;

const texts = textsIn('fr');
const programme = startupDEtat(texts.stages);
const { body } = await readFiled(`test/demo/fiches/${name}.md`, name);
const [template] = await firstTemplates(['templates'], programme.stages);
const filedAt = '2026-11-24T09:00:00Z';
const result = await lint(body, { template: template!, programme, texts, filedAt });
const hasError = result.findings.some(isError);
const comment = micromark(
  commentFor({
    programme,
    result,
    body,
    texts,
    template: template!,
    course: filed('investigation', filedAt),
    situation: hasError ? 'incomplete' : 'toReview',
    text: { hasError, editedAt: undefined },
    turn: hasError ? 'author' : 'coach',
    replies: [],
    newcomer: true,
    peopleUrl: 'https://github.com',
  }),
  { allowDangerousHtml: true },
);
const page = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div class="box"><div class="head"><b>github-actions</b> bot commented</div><div class="body">${comment}</div></div>`;

const folder = await mkdtemp(join(tmpdir(), 'fiches-picture-'));
await writeFile(join(folder, 'page.html'), page);
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const child = spawn(
  'chromium',
  [
    ...flags,
    `--user-data-dir=${join(folder, 'profile')}`,
    '--window-size=820,1190',
    `--screenshot=${picture}`,
    `file://${join(folder, 'page.html')}`,
  ],
  { stdio: 'ignore' },
);
await new Promise((done) => child.on('close', done));
console.log(picture);
