export { default as OrganisationsPage } from "./OrganisationsPage.svelte";
