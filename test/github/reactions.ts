/** The reactions to comments, which emulate has not: one of each kind by each person. */
export type Reaction = {
  readonly id: number;
  readonly content: string;
  readonly user: { login: string };
};

const CONTENTS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];

export const REACTIONS_PATH =
  /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)\/reactions(?:\/(\d+))?$/;

export class Reactions {
  readonly #byComment = new Map<string, Reaction[]>();
  #last = 0;

  list(comment: string): readonly Reaction[] {
    return this.#byComment.get(comment) ?? [];
  }

  /** 201 for a new reaction, 200 for one that this person gave before, as GitHub answers. */
  add(comment: string, content: unknown, login: string): { status: number; body: unknown } {
    if (typeof content !== 'string' || !CONTENTS.includes(content)) {
      return { status: 422, body: { message: 'Validation Failed' } };
    }
    const all = this.list(comment);
    const known = all.find(
      (reaction) => reaction.content === content && reaction.user.login === login,
    );
    if (known) return { status: 200, body: known };
    this.#last += 1;
    const reaction = { id: this.#last, content, user: { login } };
    this.#byComment.set(comment, [...all, reaction]);
    return { status: 201, body: reaction };
  }

  /** 204, or 404 for one that is not there. */
  remove(comment: string, id: number): { status: number; body: unknown } {
    const all = this.list(comment);
    if (!all.some((reaction) => reaction.id === id))
      return { status: 404, body: { message: 'Not Found' } };
    this.#byComment.set(
      comment,
      all.filter((reaction) => reaction.id !== id),
    );
    return { status: 204, body: undefined };
  }
}
