// Makes formats.ts into one script that a blank page can run. Usage: node build.mjs FOLDER
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const vite = createRequire(here("../../../ui/package.json")).resolve("vite");
const { build } = await import(pathToFileURL(vite).href);
await build({
  configFile: false,
  root: here("../../../ui"),
  logLevel: "warn",
  publicDir: false,
  build: {
    outDir: process.argv[2],
    emptyOutDir: true,
    minify: false,
    target: "chrome109",
    lib: { entry: here("formats.ts"), formats: ["iife"], name: "formats", fileName: () => "formats.js" },
  },
});
