/** Fields for when people sign up and cancel. */
export { default as SignUpFields } from "./SignUpFields.svelte";
export { readSignUp, typedSignUp, type TypedSignUp } from "./signup";
