import { formatTargets } from "./formats.ts";
import type { Target } from "./target.ts";
import { textTargets } from "./texts.ts";
import { wireTargets } from "./wires.ts";

/** Everything that reads what strangers write. */
export const targets: readonly Target[] = [...formatTargets, ...textTargets(), ...wireTargets()];
