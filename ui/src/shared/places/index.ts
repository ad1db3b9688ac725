export { default as RegionSelect } from "./RegionSelect.svelte";
