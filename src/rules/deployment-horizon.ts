import type { Passage } from '../fiche/passage.ts';
import { deploymentPlan, headingsOf } from '../fiche/plan.ts';
import { dates, type NamedTime } from '../prose/dates.ts';
import { opening, quote, sentenceAt } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** What tells that a time is the first version's, and not that of the whole country. */
const FIRST_VERSION =
  /\b(?:premiere version|mise en (?:production|ligne|service)|lance(?:ment|r|e|ra|rons)?|ouv(?:e)?r\w+|demarr\w+|v1|beta|mvp|prototype|experimentation|premiers? (?:utilisateurs?|usagers?)|first version|launch\w*|start\w*|opens?)\b/;

/** What is only prepared serves nobody yet. */
const PREPARED =
  /\b(?:concu\w*|conception|concevoir|cadrage|etudes?|recett\w+|specifi\w+|developpe\w*|redaction|designed|specified)\b/;

/** Something real within six months, on a reduced scope (METHOD: three pillars). */
export default ficheRule(
  { id: 'deployment-horizon', severity: 'error', options: { months: 6 } },
  (fiche, report, options) => {
    // A reading must be quick, so a month more is within « about six months ».
    const limit = options.months + 1;
    const plan = deploymentPlan(fiche);
    const [first] = plan;
    if (!first) return;
    const now = fiche.filedAt === undefined ? undefined : new Date(fiche.filedAt);
    const about = { id: first.id, section: first.heading, place: first.position };
    const inText = dates(first.prose, now);
    const { prose } = first;
    const sentenceOf = ({ start }: NamedTime) =>
      prose.folded.slice(...sentenceAt(prose.text, start));
    const soon = inText.some(
      (time) => (time.months ?? 0) <= limit && !PREPARED.test(sentenceOf(time)),
    );
    // What comes within six months makes the rest a matter of later.
    if (soon) return;
    const inHeadings = dates(headingsOf(first), now);
    const told = (part: Passage) =>
      dates(part.prose, now).length > 0 || dates(headingsOf(part), now).length > 0;
    if (inText.length + inHeadings.length === 0 && !plan.slice(1).some(told)) {
      return report({ ...about, quote: opening(first.prose) });
    }
    if (inHeadings.some(({ months = 0 }) => months <= limit)) return;
    const late = inText.find(
      (time) => (time.months ?? 0) > limit && FIRST_VERSION.test(sentenceOf(time)),
    );
    if (!late) return;
    const count = Math.round(late.months ?? 0);
    report({ ...about, count, quote: quote(prose, late.start, late.end) });
  },
);
