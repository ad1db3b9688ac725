import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// The window's content policy admits only files of our own: nothing is inlined, every path is relative.
export default defineConfig({
  base: "./",
  plugins: [svelte()],
  publicDir: false,
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  resolve: {
    alias: { $locales: fileURLToPath(new URL("../locales", import.meta.url)) },
    // Component tests mount in happy-dom, so they need the browser's Svelte.
    ...(process.env["VITEST"] ? { conditions: ["browser"] } : {}),
  },
  build: {
    target: ["es2022", "chrome120", "safari16.4"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    reportCompressedSize: false,
    // One chunk: the files lie on the disk beside the program, so parts would only be more of them.
    chunkSizeWarningLimit: 1500,
    // The window of the program, the one that a guest looks at, and the board on the wall.
    rolldownOptions: { input: ["index.html", "guest.html", "wall.html"] },
  },
  test: {
    // Pure logic needs no document; a test that does begins with `// @vitest-environment happy-dom`.
    environment: "node",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/patience.ts"],
    testTimeout: 60_000,
  },
});
