import { mount } from "svelte";
import { openDirectory, session } from "../platform";
import { speak } from "../shared/l10n";
import "../styles/fonts.css";
import "../styles/tokens.css";
import "../styles/base.css";
import StatesPage from "./StatesPage.svelte";

// Every control in every state, in both themes: a page of the development server, looked at and asked by axe.
await session.refresh();
await openDirectory();
if (session.now) speak(session.now.language, session.now.pseudo);
const target = document.getElementById("app");
if (target) mount(StatesPage, { target });
