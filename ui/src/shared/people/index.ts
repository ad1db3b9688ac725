/** Finding a person of the register, or of the list of an event, by what is typed. */
export { default as PersonField } from "./PersonField.svelte";
export { findPeople, nobody, type Found, type Hit } from "./people";
export { rowName } from "./name";
