import { expect, test } from "vitest";
import { readSignUp, typedSignUp } from "./signup";

test("typed times come back as they were", () => {
  const times = { from: "2089-07-01T09:00", until: null, cancel_until: "2089-07-04T18:00", zone: "Asia/Almaty" };
  expect(typedSignUp(times)).toEqual({ from: "01.07.2089 09:00", until: "", cancel: "04.07.2089 18:00" });
  expect(readSignUp(typedSignUp(times), "Asia/Almaty")).toEqual({ times });
});
test("no times are none", () => expect(readSignUp(typedSignUp(null), "Asia/Almaty")).toEqual({ times: null }));
test("a time that is none is named", () => expect(readSignUp({ from: "", until: "32.07.2089 09:00", cancel: "" }, "Asia/Almaty")).toEqual({ wrong: "until" }));
