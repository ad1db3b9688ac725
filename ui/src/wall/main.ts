import { mount } from "svelte";
import "../styles/fonts.css";
import "../styles/tokens.css";
import "../styles/base.css";
import WallPage from "./WallPage.svelte";

const target = document.getElementById("wall");
if (target) mount(WallPage, { target });
