/** Kazakh and Russian letters that people type for one another, each with the one they meet in. */
const pairs: Record<string, string> = { ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и", й: "и", ё: "е" };

/** Words of the window made comparable: case and the letters of the two keyboards do not matter. People are folded in Rust. */
export function foldWords(text: string): string[] {
  const folded = [...text.toLowerCase()].map((letter) => pairs[letter] ?? letter).join("");
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** Whether every typed word begins a word of the text. */
export function meets(text: string, typed: string): boolean {
  const words = foldWords(text);
  return foldWords(typed).every((part) => words.some((word) => word.startsWith(part)));
}
