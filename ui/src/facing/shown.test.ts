import { afterEach, describe, expect, it } from "vitest";
import { idle, onGuest, sizeOf, type Shown } from "./shown";

describe("the window of the guest", () => {
  const kept = globalThis as { birgeIdle?: unknown };
  afterEach(() => delete kept.birgeIdle);

  it("sets long names smaller, by characters and not by bytes", () => {
    expect(sizeOf("Ли Ан")).toBe("large");
    expect(sizeOf("Әлия Өмірзақова".padEnd(16, "ұ"))).toBe("large");
    expect(sizeOf("Динмұхамед Тілеубердиев")).toBe("long");
    expect(sizeOf("Динмұхамед Құрманғазыұлы Тілеубердиев")).toBe("longest");
  });

  it("shows what Rust put there, and nothing without it", () => {
    expect(idle().titles).toEqual([]);
    kept.birgeIdle = { theme: "dark", titles: [["kk", "Форум"]], welcome: [] };
    expect(idle().titles).toEqual([["kk", "Форум"]]);
  });

  it("hears each guest until it stops", () => {
    const target = new EventTarget();
    Object.assign(globalThis, { addEventListener: target.addEventListener.bind(target), removeEventListener: target.removeEventListener.bind(target) });
    const heard: (Shown | null)[] = [];
    const tell = (detail: Shown | null): void => void target.dispatchEvent(new CustomEvent("birge-guest", { detail }));
    const stop = onGuest((shown) => heard.push(shown));
    tell({ language: "kk", name: "Әлия", second: null, ask: [] });
    tell(null);
    stop();
    tell({ language: "kk", name: "Бакыт", second: null, ask: [] });
    expect(heard.map((shown) => shown?.name ?? null)).toEqual(["Әлия", null]);
  });
});
