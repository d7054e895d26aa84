/**
 * What an earlier stage has written that begins a section of a later one (METHOD: sections):
 * section → the sections it may begin with, the nearest first.
 */
export const CARRIED_OVER: Readonly<Record<string, readonly string[]>> = {
  team: ['carrier'],
  pilot: ['first-users'],
  'success-criterion': ['impact'],
  'measured-impact': ['impact'],
  scaling: ['deployment'],
};
