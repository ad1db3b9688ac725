import { expect, test } from "vitest";
import { layoutOf, paceOf } from "./layout";

const keys = (text: string): { code: string; key: string; at: number }[] => text.split(" ").map((pair, place) => ({ code: pair.split("=")[0] ?? "", key: pair.split("=")[1] ?? "", at: place * 8 }));

test("the layout is told by what the keys type", () => {
  expect(layoutOf(keys("KeyF=F Digit2=2 Digit6=6"))).toBe("us");
  expect(layoutOf(keys("KeyF=А Digit2=2 Digit6=6"))).toBe("ru");
  expect(layoutOf(keys("KeyF=а Digit2=ә Digit6=,"))).toBe("kk");
  expect(layoutOf(keys("KeyF=а"))).toBeNull();
  expect(layoutOf(keys("Numpad1=1 ShiftLeft=Shift"))).toBeNull();
});
test("the pace is the middle of the pauses", () => {
  expect(paceOf(keys("KeyF=F Digit2=2 Digit6=6"))).toBe(8);
  expect(paceOf([])).toBeNull();
});
