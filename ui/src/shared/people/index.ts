/** Finding a person of the register by what is typed. */
export { default as PersonField } from "./PersonField.svelte";
export { findPeople, nobody, type Found } from "./people";
export { rowName } from "./name";
