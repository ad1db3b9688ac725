/** A recovery code for the eye: its groups, four on a line. */
export function codeLines(code: string): string[] {
  const groups = code.split(/[\s-]+/).filter((group) => group !== "");
  const lines: string[] = [];
  for (let at = 0; at < groups.length; at += 4) lines.push(groups.slice(at, at + 4).join(" "));
  return lines;
}
