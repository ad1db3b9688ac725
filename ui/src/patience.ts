/** For the tests: what is waited for may take as long as it needs on a slow machine that compiles beside it. */
import { vi } from "vitest";

const patience = 30_000;
const waitFor = vi.waitFor;
vi.waitFor = (work, options = {}) => waitFor(work, typeof options === "number" ? options : { timeout: patience, ...options });
