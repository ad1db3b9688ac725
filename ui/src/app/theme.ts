import type { Theme } from "../platform";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

/** Light or dark, as asked for or as the computer says. */
export function resolved(theme: Theme, systemDark: boolean): "light" | "dark" {
  return theme === "system" ? (systemDark ? "dark" : "light") : theme;
}

/** Puts a theme on the document and follows the computer while it is asked to. Returns the function that stops following. */
export function wear(theme: Theme): () => void {
  const put = (): void => {
    document.documentElement.dataset["theme"] = resolved(theme, dark.matches);
  };
  put();
  if (theme !== "system") return () => undefined;
  dark.addEventListener("change", put);
  return () => dark.removeEventListener("change", put);
}
