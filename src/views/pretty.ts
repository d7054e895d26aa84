import type { Colors } from 'picocolors/types.js';
import { isError } from '../lint.ts';
import { oneLine } from '../markdown/harmless.ts';
import type { Linted } from '../linted.ts';
import { stageName, type Stages } from '../method/stages.ts';
import type { Texts } from '../texts/texts.ts';

/** What a terminal shows of the fiches: their findings by section, then one line that counts them. */
export const pretty = (
  fiches: readonly Linted[],
  { texts: { terminal }, stages }: { readonly texts: Texts; readonly stages: Stages },
  colors: Colors,
): string => {
  const lines: string[] = [];
  for (const { path, stage, template, findings } of fiches) {
    const about = `${colors.bold(oneLine(path))} ${colors.dim(`(${oneLine(stageName(stages, stage))})`)}`;
    lines.push(findings.length === 0 ? `${about} ${colors.green(`✓ ${terminal.clean}`)}` : about);
    let heading: string | undefined;
    for (const finding of findings) {
      const section = template.sections.find(({ id }) => id === finding.section);
      const name = section?.heading ?? terminal.wholeFiche;
      if (name !== heading) lines.push(`  ${colors.underline(oneLine(name))}`);
      heading = name;
      const mark = isError(finding)
        ? colors.red(`✗ ${terminal.severity.error}`)
        : colors.yellow(`○ ${terminal.severity.warning}`);
      const place = finding.line ? colors.dim(`${finding.line}:${finding.column}`) : '';
      lines.push(
        `    ${mark}  ${oneLine(finding.lead ?? finding.reason)} ${colors.dim(finding.ruleId ?? '')} ${place}`.trimEnd(),
      );
      if (finding.quote)
        lines.push(colors.dim(`      ${terminal.youWrote} ${oneLine(finding.quote)}`));
      const [start] = finding.expected ?? [];
      if (start) lines.push(`      ${terminal.start} ${oneLine(start)}`);
    }
    if (findings.length > 0) lines.push('');
  }
  const all = fiches.flatMap(({ findings }) => findings);
  const errors = all.filter(isError).length;
  lines.push(terminal.counted({ fiches: fiches.length, errors, warnings: all.length - errors }));
  return `${lines.join('\n')}\n`;
};
