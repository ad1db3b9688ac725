import { mount } from "svelte";
import "../styles/fonts.css";
import "../styles/tokens.css";
import "../styles/base.css";
import FacingPage from "./FacingPage.svelte";

const target = document.getElementById("guest");
if (target) mount(FacingPage, { target });
