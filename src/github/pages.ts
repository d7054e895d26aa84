import type { Page } from './answer.ts';
import { wasLost } from './failure.ts';

const SMALLEST_PAGE = 5;

export type Asked<Answer> = {
  readonly answer: Answer;
  readonly page: Page<unknown>['pageInfo'];
};

/** Asks for one page after the other. One on which GitHub gives up is asked again with half its size. */
export const pagesOf = async function* <Answer>(
  largest: number,
  ask: (size: number, after: string | null) => Promise<Asked<Answer>>,
): AsyncGenerator<Answer, undefined> {
  let size = largest;
  for (let after: string | null | undefined = null; after !== undefined; ) {
    let asked: Asked<Answer>;
    try {
      asked = await ask(size, after);
    } catch (error) {
      if (!wasLost(error) || size <= SMALLEST_PAGE) throw error;
      size = Math.max(SMALLEST_PAGE, Math.floor(size / 2));
      continue;
    }
    yield asked.answer;
    after = asked.page.hasNextPage ? asked.page.endCursor : undefined;
  }
};
