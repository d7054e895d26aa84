const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Parts a text from the YAML that may stand before it, between two lines of « --- ». */
export const partFrontMatter = (text: string): { yaml: string | undefined; content: string } => {
  const found = FRONT_MATTER.exec(text);
  return { yaml: found?.[1], content: text.slice(found?.[0].length ?? 0) };
};
