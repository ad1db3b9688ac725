import { expect, test } from "vitest";
import { otherReadings } from "./layouts";

test("English keys are read as Russian and Kazakh ones", () => expect(otherReadings("yfcnhjqrb")).toContain("настройки"));
test("the row of digits types Kazakh letters", () => expect(otherReadings("2bv")).toContain("әим"));
test("Russian keys are read as English ones", () => expect(otherReadings("ыуеештпы")).toContain("settings"));
test("a comma and a quote of the table are keys too", () => expect(otherReadings(",tp")).toContain("без"));
