import { expect, test } from 'vitest';
import { found } from './found.ts';

test('team-roles names each role that is missing', async () => {
  const team = (text: string) => found('team-roles', `## Équipe\n\n${text}`, 'construction');
  expect(
    await team(
      'Intrapreneuse : Ada. Coach : Jean. Développeur : Luc. Designer : Anne. Déploiement : Paul.',
    ),
  ).toEqual([]);
  const [finding] = await team('Ada, coach et développeuse');
  expect(finding).toMatchObject({ section: 'team', line: 1 });
  const [one] = await team(
    'Intrapreneuse : Ada. Coach : Jean. Développeur : Luc. Designer : Anne.',
  );
  expect(one!.lead).not.toBe(finding!.lead);
});
