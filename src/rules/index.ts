// The order is that of the findings under one section: what matters most comes first.
import sectionMissing from './section-missing.ts';
import sectionEmpty from './section-empty.ts';
import sectionShort from './section-short.ts';
import sectionDuplicate from './section-duplicate.ts';
import hintLeft from './hint-left.ts';
import titleGeneric from './title-generic.ts';
import ficheLong from './fiche-long.ts';
import personalData from './personal-data.ts';
import imageAlternative from './image-alternative.ts';
import problemQuantified from './problem-quantified.ts';
import problemUserSide from './problem-user-side.ts';
import problemToolFirst from './problem-tool-first.ts';
import solutionNamed from './solution-named.ts';
import solutionPresent from './solution-present.ts';
import solutionBreaksHabit from './solution-breaks-habit.ts';
import solutionFeatureList from './solution-feature-list.ts';
import procurementWords from './procurement-words.ts';
import deploymentFirstUsers from './deployment-first-users.ts';
import deploymentReducedScope from './deployment-reduced-scope.ts';
import deploymentHorizon from './deployment-horizon.ts';
import deploymentExternalDependency from './deployment-external-dependency.ts';
import deploymentScaling from './deployment-scaling.ts';
import impactIndicators from './impact-indicators.ts';
import impactQuestionnaireOnly from './impact-questionnaire-only.ts';
import riskAction from './risk-action.ts';
import carrierTime from './carrier-time.ts';
import sponsorNamed from './sponsor-named.ts';
import teamRoles from './team-roles.ts';
import successCriterion from './success-criterion.ts';
import launchDate from './launch-date.ts';
import productionLink from './production-link.ts';
import statsLink from './stats-link.ts';
import type { Rule } from './rule.ts';

/** All the rules of the method (METHOD: rules). */
export const RULES: readonly Rule[] = [
  sectionMissing,
  sectionEmpty,
  sectionShort,
  sectionDuplicate,
  hintLeft,
  titleGeneric,
  ficheLong,
  personalData,
  imageAlternative,
  problemQuantified,
  problemUserSide,
  problemToolFirst,
  solutionNamed,
  solutionPresent,
  solutionBreaksHabit,
  solutionFeatureList,
  procurementWords,
  deploymentFirstUsers,
  deploymentReducedScope,
  deploymentHorizon,
  deploymentExternalDependency,
  deploymentScaling,
  impactIndicators,
  impactQuestionnaireOnly,
  riskAction,
  carrierTime,
  sponsorNamed,
  teamRoles,
  successCriterion,
  launchDate,
  productionLink,
  statsLink,
];
