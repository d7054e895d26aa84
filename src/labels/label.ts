/** A label as a repository has it; the colour in six digits, in lower case. */
export type RepositoryLabel = {
  readonly name: string;
  readonly color: string;
  readonly description: string;
};

/** A label as it should be, and what its role is named in each language where nothing else is told. */
export type WantedLabel = RepositoryLabel & { readonly formerly: readonly string[] };

/** One write to a repository's labels. */
export type LabelChange =
  | { readonly kind: 'create'; readonly label: RepositoryLabel }
  /** The issues that bear it keep it. */
  | { readonly kind: 'rename'; readonly from: string; readonly label: RepositoryLabel }
  /** Its colour or its description. */
  | { readonly kind: 'look'; readonly label: RepositoryLabel };
