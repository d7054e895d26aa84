import type { App, Person } from '../github/people.ts';

/**
 * Who may do what, written by hand from the method (METHOD: commands, labels). Each cell is a test
 * (authority.test.ts), and docs/reference/authority.md shows the same table.
 */

/** What comes of it: it is done; refused in one answer that says why; nothing, in silence; refused by GitHub. */
export type Outcome = 'done' | 'told' | 'nothing' | '403';

type Role = {
  /** Whose acts stand for the role's on the local GitHub. */
  readonly who: Person | App;
  readonly is: string;
};

export const ROLES: Readonly<Record<string, Role>> = {
  stranger: { who: 'passant', is: 'anybody' },
  author: { who: 'autrice', is: 'the fiche’s author' },
  named: { who: 'claire_ministere', is: 'a coach named by login in the configuration' },
  team: { who: 'equipiere', is: 'a coach named by team in the configuration' },
  labeller: { who: 'etiqueteuse', is: 'a role of the organisation’s own: read, and set labels' },
  triage: { who: 'coach', is: 'triage' },
  write: { who: 'developpeuse', is: 'write' },
  maintain: { who: 'gestionnaire', is: 'maintain' },
  admin: { who: 'mainteneuse', is: 'admin' },
  own: { who: 'programme', is: 'the account that runs Fiches' },
  app: { who: 'otherApp', is: 'another App, or a bot' },
};

const COMMANDS = `
who       /relire  /valider  /corriger  /etape   /etape --forcer  /coach   /pivot   /ignorer  /arreter  /transferer  /aide
stranger  told     told      told       told     told             told     told     told      told      told         done
author    done     told      told       told     told             told     done     told      done      told         done
named     done     done      done       done     told             done     done     done      done      done         done
team      done     done      done       done     told             done     done     done      done      done         done
labeller  told     told      told       told     told             told     told     told      told      told         done
triage    done     done      done       done     told             done     done     done      done      done         done
write     done     done      done       done     told             done     done     done      done      done         done
maintain  done     done      done       done     done             done     done     done      done      done         done
admin     done     done      done       done     done             done     done     done      done      done         done
own       nothing  nothing   nothing    nothing  nothing          nothing  nothing  nothing   nothing   nothing      nothing
app       nothing  nothing   nothing    nothing  nothing          nothing  nothing  nothing   nothing   nothing      nothing
`;

const LABELS = `
who       + à compléter  + à relire  + à corriger  + validée  + construction  + arrêtée  + transférée  + pivot  - à relire  + pause  + santé
stranger  403            403         403           403        403             403        403           403      403         403      403
author    403            403         403           403        403             403        403           403      403         403      403
named     403            403         403           403        403             403        403           403      403         403      403
team      403            403         403           403        403             403        403           403      403         403      403
labeller  told           told        told          told       told            told       told          told     told        done     done
triage    told           done        done          done       done            done       done          done     told        done     done
write     told           done        done          done       done            done       done          done     told        done     done
maintain  told           done        done          done       done            done       done          done     told        done     done
admin     told           done        done          done       done            done       done          done     told        done     done
own       nothing        nothing     nothing       nothing    nothing         nothing    nothing       nothing  nothing     done     done
app       nothing        nothing     nothing       nothing    nothing         nothing    nothing       nothing  nothing     done     done
`;

export type Cell = {
  readonly role: string;
  readonly act: string;
  readonly outcome: Outcome;
};

const isOutcome = (word: string): word is Outcome =>
  ['done', 'told', 'nothing', '403'].includes(word);

const cellsOf = (table: string): readonly Cell[] => {
  const lines = table.trim().split('\n');
  const [[, ...acts] = [], ...rows] = lines.map((line) => line.split(/ {2,}/));
  return rows.flatMap(([role = '', ...outcomes]) =>
    acts.map((act, column) => {
      const outcome = outcomes[column] ?? '';
      if (!isOutcome(outcome)) throw new Error(`${role}, ${act}: « ${outcome} » is no outcome`);
      return { role, act, outcome };
    }),
  );
};

export const BY_COMMAND = cellsOf(COMMANDS);
export const BY_LABEL = cellsOf(LABELS);
