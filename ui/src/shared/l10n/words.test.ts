import { expect, test } from "vitest";
import * as messages from "../../generated/messages";
import { makeBundle } from "./bundle";
import type { Language } from "./format";
import type { Arg, Message } from "./message";

const files = import.meta.glob<string>("../../../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

/** Any argument that is asked for: a moment, a number and a text at once, by what the function makes of it. */
const anything = new Proxy({}, { get: () => 21 });

const all: Message[] = Object.values(messages)
  .filter((make) => typeof make === "function")
  .map((make) => (make as (a: unknown) => Message)(anything))
  .map(({ id, args }) => ({ id, args: args.map(([name, arg]): [string, Arg] => [name, spelt(arg)]) }));

function spelt(arg: Arg): Arg {
  return arg.type === "text" ? { type: "text", value: "Әсем" } : arg;
}

test.each(["kk", "ru", "en"] as Language[])("every message can be written in %s", (language) => {
  const texts = Object.entries(files).filter(([path]) => path.includes(`/${language}/`));
  const bundle = makeBundle(language, texts.map(([, text]) => text));
  const broken = all.filter(({ id, args }) => {
    const [name = "", attribute] = id.split(".");
    const found = bundle.getMessage(name);
    const pattern = attribute === undefined ? found?.value : found?.attributes[attribute];
    if (pattern === null || pattern === undefined) return true;
    const errors: Error[] = [];
    bundle.formatPattern(pattern, Object.fromEntries(args.map(([key, arg]) => [key, String(arg.value)])), errors);
    return errors.length > 0;
  });
  expect(broken.map(({ id }) => id)).toEqual([]);
});
