/**
 * How many requests github/issue-metrics makes for so many issues with the time that each spent in its
 * labels, which is what our board tells of stages. Counted from its public code: `search.py` reads
 * pages of a hundred; for each issue `time_to_first_response.py` asks for its comments, and `labels.py`
 * for its events (one page each, of up to twenty and thirty).
 *
 * One search stops at a thousand results: above that it takes several, by dates, and more of its hours
 * than these requests say.
 */
export const issueMetricsRequests = (issues: number): number =>
  Math.ceil(issues / 100) + 2 * issues;
