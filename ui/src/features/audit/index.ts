/** The audit log: who did and saw what. */
export { default as AuditPage } from "./AuditPage.svelte";
