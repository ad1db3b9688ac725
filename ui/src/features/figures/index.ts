export { default as FiguresPage } from "./FiguresPage.svelte";
