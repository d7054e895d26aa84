/** What the body of an issue was, and from when on: emulate keeps the last alone. */
export type Edit = { readonly at: string; readonly body: string };

export class Edits {
  readonly #byIssue = new Map<number, Edit[]>();

  /** Looks at what GitHub answered to whoever wrote an issue. */
  note({ number, body, created_at, updated_at }: Record<string, unknown>): void {
    const known = this.#byIssue.get(Number(number)) ?? [];
    const text = String(body ?? '');
    if (known.at(-1)?.body === text) return;
    const at = String(known.length === 0 ? created_at : updated_at);
    this.#byIssue.set(Number(number), [...known, { at, body: text }]);
  }

  of(number: number): readonly Edit[] {
    return this.#byIssue.get(number) ?? [];
  }

  lastOf(number: number): string | null {
    const edits = this.of(number);
    return edits.length > 1 ? edits.at(-1)!.at : null;
  }
}
