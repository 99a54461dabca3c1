import type { FaultKind } from "../../../src/sandbox/model.ts";
import type { Channel, Piece } from "./piece.ts";

/** Something that happens on the day, at a moment (Unix ms). */
export type Event = { at: number } & (
	| {
			/** A desk sends an article, or another version of it. */
			kind: "send";
			piece: Piece;
	  }
	| {
			/** A system repeats a hook, word for word. */
			kind: "repeat";
			of: Event & { kind: "send" };
	  }
	| { kind: "withdraw"; piece: Piece }
	| {
			/** Ada presses a button. */
			kind: "decide";
			piece: Piece;
			word: "publish" | "reject" | "cancel";
	  }
	| { kind: "retitle"; piece: Piece; title: string }
	| {
			/** Telegram's next answer to a call in a channel goes wrong. */
			kind: "fault";
			chat: Channel;
			method: string;
			fault: FaultKind;
	  }
	| { kind: "outage"; isOver: boolean }
);

/** What keeps an article from standing in its channels when the day ends. */
export type Fate = "duplicate" | "rejected" | "cancelled" | "withdrawn";
