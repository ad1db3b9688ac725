/** Makes the id of an action: `act_` and a UUIDv7 in hex, so that ids sort by time. */
export function newAction(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  const now = Date.now();
  view.setUint32(0, Math.floor(now / 0x10000));
  view.setUint16(4, now % 0x10000);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  return `act_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
