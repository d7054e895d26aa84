import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HEALTHY, type Told } from './examined.ts';
import { openRepository } from './on-github.ts';
import { BOARD, changed, FICHES, send, TEMPLATES } from './repository.ts';

const { doctor, examine, github } = openRepository();

describe('what was sent to the default branch', () => {
  test('files that are not those of the default branch', async () => {
    const folder = await changed(HEALTHY, [
      { path: `${TEMPLATES}/construction.md`, from: '## Équipe', to: '## L’équipe' },
      { path: '.github/fiches.yml', from: /\n/g, to: '\r\n' },
      { path: `${TEMPLATES}/bug.md`, text: '---\nname: Bug\nabout: x\n---\n' },
      { path: `${TEMPLATES}/idea.md`, text: '---\nname: Idea\nabout: x\n---\n' },
    ]);
    const { code, out } = await doctor(['--json'], { folder });
    const { problems } = JSON.parse(out) as { problems: Told[] };
    const files = problems.filter(({ kind }) => kind.startsWith('file-'));
    expect(files).toEqual([
      expect.objectContaining({
        kind: 'file-unsent',
        places: [{ file: `${TEMPLATES}/bug.md` }, { file: `${TEMPLATES}/idea.md` }],
        what: expect.stringMatching(/^Ces fichiers ne sont pas encore sur la branche/),
      }),
      expect.objectContaining({
        kind: 'file-differs',
        places: [{ file: `${TEMPLATES}/construction.md` }],
        what: expect.stringMatching(/^Ce fichier n’est pas celui de la branche/),
      }),
    ]);
    expect(code).toBe(1);
    const { out: words } = await doctor([], { folder });
    expect(words).toContain(`${TEMPLATES}/bug.md\n${TEMPLATES}/idea.md\n  ✗ Ces fichiers`);
    expect(words).toContain(`${TEMPLATES}/construction.md\n  ○ conseil : Ce fichier`);
  });

  test('all the broken set-ups at once: each is named, with its cure', async () => {
    const folder = await changed(HEALTHY, [
      { path: FICHES, from: 'issues: write', to: 'issues: read' },
      { path: FICHES, from: 'edited, ', to: '' },
      { path: FICHES, from: 'cancel-in-progress: false', to: 'cancel-in-progress: true' },
      { path: FICHES, from: 'fiches/fiches@v1', to: 'fiches/fiches@v0.0.1' },
      { path: `${TEMPLATES}/acceleration.md`, gone: true },
      {
        path: `${TEMPLATES}/bis.md`,
        text: '---\nname: B\nabout: B\nlabels: [investigation]\n---\n<!-- fiches: investigation -->\n## Où\n',
      },
      {
        path: `${TEMPLATES}/construction.md`,
        text: '---\nname: C\nabout: C\nlabels: [construction]\n---\n',
      },
    ]);
    await send(github(), folder);
    const rest = github().as('mainteneuse');
    await rest('PATCH', `/labels/${encodeURIComponent('validée')}`, { new_name: 'approved' });
    github().workflows.set(BOARD, { state: 'disabled_inactivity' });
    const { code, kinds } = await examine([], { folder });
    expect(code).toBe(1);
    expect(kinds.sort()).toEqual([
      'label',
      'permission-missing',
      'runs-cancelled',
      'stage-twice',
      'stage-without-template',
      'template-no-heading',
      'trigger-missing',
      'version-old',
      'workflow-asleep',
    ]);
  });

  test('--fix writes the missing file, and then says that it must be sent', async () => {
    const folder = await changed(HEALTHY, [{ path: `${TEMPLATES}/config.yml`, gone: true }]);
    const fixed = await examine(['--fix'], { folder });
    expect(await readFile(join(folder, TEMPLATES, 'config.yml'), 'utf8')).toContain('false');
    // The one that was sent before stands there: nothing is left to say.
    expect(fixed).toMatchObject({ code: 0, kinds: [] });
    expect(fixed.fixed).toHaveLength(1);
  });
});
