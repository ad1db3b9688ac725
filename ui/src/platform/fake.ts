import type { Backend } from "./backend";
export function fake(): Backend { return { invoke: () => Promise.reject(), listen: () => () => undefined }; }
