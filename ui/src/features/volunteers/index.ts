/** The register of people: the list and the page of one person. */
export { default as ProfilePage } from "./ProfilePage.svelte";
export { default as VolunteersPage } from "./VolunteersPage.svelte";
export { FIRST_COLUMNS } from "./columns";
export { pieces, piecesOf, type MarkedPart, type Piece } from "./marks";
export type { ListOffer } from "./offer";
export { leftAddress } from "./place";
export { fromAddress, toAddress } from "./query";
export { ageWord, consentWord, foundWord, sexWord, statusShape, statusWord } from "./words";
