import { isError } from '../lint.ts';
import type { Linted } from '../linted.ts';
import { jsonOf } from '../markdown/json.ts';
import { RULE_IDS } from '../texts/rule-text.ts';
import type { Texts } from '../texts/texts.ts';

/** Half of a pair has no place in an address. */
const wellFormed = (path: string): string => path.replace(/\p{Cs}/gu, '\ufffd');

const asAddress = (path: string): string =>
  path === '-' ? 'stdin' : wellFormed(path).split(/[/\\]/).map(encodeURIComponent).join('/');

/** SARIF 2.1.0, which GitHub's code scanning and editors read. */
export const sarif = (fiches: readonly Linted[], texts: Texts): string => {
  const rules = RULE_IDS.map((id) => ({
    id,
    shortDescription: { text: texts.rules[id].why },
    help: { text: texts.rules[id].start },
  }));
  const results = fiches.flatMap(({ path, findings }) =>
    findings.map((finding) => ({
      ruleId: finding.ruleId,
      ruleIndex: (RULE_IDS as readonly (string | undefined)[]).indexOf(finding.ruleId),
      level: isError(finding) ? 'error' : 'warning',
      message: { text: finding.reason },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: asAddress(path) },
            region: { startLine: finding.line ?? 1, startColumn: finding.column ?? 1 },
          },
        },
      ],
    })),
  );
  const driver = { name: 'fiches', informationUri: 'https://github.com/fiches/fiches', rules };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${jsonOf(log, 2)}\n`;
};
