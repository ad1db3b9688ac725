/** The time that has to pass after wrong passwords, counted down on the screen. */
import * as messages from "../../generated/messages";
import type { IpcError, Message } from "../../platform";

/** Returns the seconds to wait that a refusal names; null when it is another one. */
export function secondsOf(error: IpcError): number | null {
  if (error.message.id !== messages.operatorsErrorTooManyAttempts({ seconds: 0 }).id) return null;
  const seconds = error.message.args.find(([name]) => name === "seconds")?.[1];
  return seconds?.type === "number" ? Math.max(1, Math.ceil(seconds.value)) : null;
}

/** Counts down once a second. Make it while a component is being made: it stops with it. */
export class Wait {
  /** Seconds left; 0 while a password is taken. */
  left = $state(0);
  /** What was said when it began, for screen readers: once, not every second. */
  told = $state.raw<Message | null>(null);
  #ends = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly over: () => void,
    private readonly clock: () => number = () => performance.now(),
  ) {
    $effect(() => () => clearInterval(this.#timer));
  }

  /** The sentence with the seconds that are left. */
  get message(): Message {
    return messages.operatorsErrorTooManyAttempts({ seconds: this.left });
  }

  /** Begins, if the refusal says so; true then. */
  begin(error: IpcError): boolean {
    const seconds = secondsOf(error);
    if (seconds === null) return false;
    clearInterval(this.#timer);
    this.left = seconds;
    this.told = error.message;
    // By the clock, not by ticks: a laptop that slept does not wait twice.
    this.#ends = this.clock() + seconds * 1_000;
    this.#timer = setInterval(() => this.#tick(), 1_000);
    return true;
  }

  #tick(): void {
    this.left = Math.max(0, Math.ceil((this.#ends - this.clock()) / 1_000));
    if (this.left > 0) return;
    clearInterval(this.#timer);
    this.told = null;
    this.over();
  }
}
