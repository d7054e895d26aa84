/** A template that cannot be read: one sentence for whoever wrote it, in English. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}
