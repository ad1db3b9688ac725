/** Reading QR codes with a camera: the decoder is loaded when somebody first asks for it, and no picture leaves the window. */
import * as messages from "../../generated/messages";
import type { Message } from "../../platform";

/** Why a camera does not look, in words. */
export function refusalOf(thrown: unknown): Message {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : "";
  if (["NotFoundError", "OverconstrainedError", "DevicesNotFoundError"].includes(name)) return messages.scannerCameraNone();
  if (["NotReadableError", "AbortError", "TrackStartError"].includes(name)) return messages.scannerCameraBusy();
  return messages.scannerCameraDenied();
}

export type Camera = { stop: () => void };

/** The side in pixels to which a picture is reduced: enough for a code that fills a third of it, and read in a few milliseconds. */
const SIDE = 640;
/** Between two pictures that are read, in milliseconds. */
const PAUSE = 120;

/**
 * Shows the camera in `video` and calls `read` with the text of each code; one that stays before the camera is told once.
 * Throws what the system says if there is no camera or it may not be used.
 */
export async function look(video: HTMLVideoElement, read: (text: string) => void): Promise<Camera> {
  // A window without cameras at all does not even have the object.
  if (!("mediaDevices" in navigator) || typeof navigator.mediaDevices?.getUserMedia !== "function") throw new DOMException("", "NotAllowedError");
  const [{ default: decode }, stream] = await Promise.all([import("qr/decode.js"), navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } }, audio: false })]);
  video.srcObject = stream;
  const canvas = document.createElement("canvas");
  const picture = canvas.getContext("2d", { willReadFrequently: true });
  let last = "";
  const stop = (): void => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  const timer = setInterval(() => {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || !picture) return;
    const by = Math.min(1, SIDE / Math.max(video.videoWidth, video.videoHeight, 1));
    [canvas.width, canvas.height] = [Math.max(1, Math.round(video.videoWidth * by)), Math.max(1, Math.round(video.videoHeight * by))];
    picture.drawImage(video, 0, 0, canvas.width, canvas.height);
    const text = decodedBy(decode, picture.getImageData(0, 0, canvas.width, canvas.height));
    if (text !== null && text !== last) read(text);
    last = text ?? last;
  }, PAUSE);
  try {
    await video.play();
  } catch (thrown) {
    stop();
    throw thrown;
  }
  return { stop };
}

/** What a picture says; null if there is no code in it that can be read. */
export function decodedBy(decode: (image: { width: number; height: number; data: Uint8ClampedArray }) => string, image: { width: number; height: number; data: Uint8ClampedArray }): string | null {
  try {
    return decode(image);
  } catch {
    // Most pictures have no code: the decoder says so by throwing.
    return null;
  }
}
