/** A result can be heard: one high sound for who may go in, two low ones for who may not. */
import type { Tone } from "./words";

let context: AudioContext | null = null;

/** Sounds; a laptop without a loudspeaker stays silent. */
export function sound(tone: Tone): void {
  try {
    context ??= new AudioContext();
    const at = context.currentTime;
    if (tone === "arrived") note(context, 880, at, 0.12);
    else {
      note(context, 240, at, 0.14);
      note(context, 200, at + 0.18, 0.2);
    }
  } catch {
    context = null;
  }
}

function note(on: AudioContext, pitch: number, from: number, seconds: number): void {
  const [oscillator, gain] = [on.createOscillator(), on.createGain()];
  oscillator.frequency.value = pitch;
  gain.gain.setValueAtTime(0.18, from);
  gain.gain.exponentialRampToValueAtTime(0.001, from + seconds);
  oscillator.connect(gain).connect(on.destination);
  oscillator.start(from);
  oscillator.stop(from + seconds);
}
