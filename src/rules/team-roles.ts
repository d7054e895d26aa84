import { passage } from '../fiche/passage.ts';
import { ROLES, type Role } from '../method/roles.ts';
import { ficheRule } from './rule.ts';

/** Small, autonomous, of several crafts: a role that is missing is a door that stays closed (METHOD: team). */
export default ficheRule(
  { id: 'team-roles', severity: 'error', from: 'construction' },
  (fiche, report) => {
    const team = passage(fiche, 'team');
    if (!team) return;
    const missing = (Object.keys(ROLES) as Role[]).filter(
      (role) => !ROLES[role].test(team.prose.folded),
    );
    if (missing.length === 0) return;
    report({
      id: 'team',
      section: team.heading,
      place: team.position,
      names: missing,
      count: missing.length,
    });
  },
);
