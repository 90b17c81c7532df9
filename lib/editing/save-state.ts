export type SaveState = "connecting" | "saving" | "saved" | "offline" | "retrying";

/** What is known about the way from the keyboard to the disk. */
export interface SaveFacts {
  /** Whether the machine has a network at all. */
  readonly online: boolean;
  /** Whether the server is there and has heard everything this tab knew when it connected. */
  readonly connected: boolean;
  /** Whether it ever was, since the page was opened. */
  readonly everConnected: boolean;
  /** Whether anything typed is not confirmed as stored. */
  readonly unsaved: boolean;
  /** How long the page has waited for the server, in milliseconds. */
  readonly waitedMs: number;
}

/** How long a connection or a confirmation may take before the person is told. */
const patienceMs = 8000;

/** What the person is told. «Đã lưu» means: the server confirmed every single change as stored. */
export function saveStateOf(facts: SaveFacts): SaveState {
  if (!facts.online) return "offline";
  if (facts.connected) return stateWhileConnected(facts);
  if (!facts.everConnected && !facts.unsaved && facts.waitedMs < patienceMs) return "connecting";
  return facts.unsaved || !facts.everConnected ? "retrying" : "offline";
}

function stateWhileConnected({ unsaved, waitedMs }: SaveFacts): SaveState {
  if (!unsaved) return "saved";
  return waitedMs < patienceMs ? "saving" : "retrying";
}

/** The state of two things saved apart, the text and its title: the one that needs more attention. */
export function worseState(one: SaveState, other: SaveState): SaveState {
  return order.find((state) => state === one || state === other) ?? "saved";
}

const order: readonly SaveState[] = ["offline", "retrying", "saving", "connecting", "saved"];
