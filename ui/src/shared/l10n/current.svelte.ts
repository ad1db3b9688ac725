import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Message } from "./message";

export type Language = "kk" | "ru" | "en";

const sources = import.meta.glob<string>("../../../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

function bundle(language: Language): FluentBundle {
  const made = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/locales/${language}/`)) made.addResource(new FluentResource(source));
  }
  return made;
}
const bundles: Record<Language, FluentBundle> = { kk: bundle("kk"), ru: bundle("ru"), en: bundle("en") };

let language = $state<Language>("kk");
export const currentLanguage = (): Language => language;
export function setLanguage(next: Language): void {
  language = next;
}

export function t(message: Message): string {
  const [id, attribute] = message.id.split(".");
  const found = bundles[language].getMessage(id ?? "");
  const pattern = attribute === undefined ? found?.value : found?.attributes[attribute];
  if (!pattern) return message.id;
  const args = Object.fromEntries(
    message.args.map(([name, arg]) => [name, arg.type === "date" ? `${arg.value.day}.${arg.value.month}.${arg.value.year}` : arg.value]),
  );
  return bundles[language].formatPattern(pattern, args as Record<string, string | number>);
}
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, language === "en" ? "," : "\u00a0");
}
export function formatDay(day: string): string {
  return day.split("-").reverse().join(".");
}
export function formatInstant(instant: number): string {
  return new Date(instant).toISOString().slice(0, 16).replace("T", " ");
}
