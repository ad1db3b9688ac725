/** Fields for when something is planned. */
export { default as PlanFields } from "./PlanFields.svelte";
export { ALMATY, emptyPlan, readCount, readPlan, typedPlan, type TypedPlan } from "./plan";
