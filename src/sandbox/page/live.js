/**
 * @typedef {import("../model.ts").State} State
 * @typedef {{ text?: string, showAlert?: boolean, url?: string }} PressAnswer
 */

const retryMs = 1000;

/**
 * Follows the sandbox: hands over its state now and after each change, and says when the connection is lost.
 *
 * @param {{ onState: (state: State) => void, onConnection: (connected: boolean) => void }} listeners
 */
export function followState({ onState, onConnection }) {
	let loading = false;
	let again = false;
	let version = -1;

	const load = async () => {
		if (loading) {
			again = true;
			return;
		}
		loading = true;
		do {
			again = false;
			const response = await fetch("/sandbox/state", { cache: "no-store" });
			if (!response.ok) throw new Error(`The sandbox answered ${response.status}.`);
			const state = /** @type {State} */ (await response.json());
			version = state.version;
			onState(state);
		} while (again);
		loading = false;
		onConnection(true);
	};

	const connect = () => {
		const events = new EventSource("/sandbox/events");
		const reconnect = () => {
			events.close();
			loading = false;
			onConnection(false);
			setTimeout(connect, retryMs);
		};
		let failed = false;
		const fail = () => {
			if (!failed) reconnect();
			failed = true;
		};
		events.addEventListener("error", fail);
		events.addEventListener("open", () => {
			// Another sandbox may have taken the place of the one before, with a version of its own.
			version = -1;
		});
		events.addEventListener("changed", ({ data }) => {
			if (Number(data) !== version) load().catch(fail);
		});
	};
	connect();
}

/**
 * Does something as a person. Rejects with the reason when the sandbox refuses or cannot be reached.
 *
 * @param {"say" | "press" | "react" | "block"} what
 * @param {object} body
 * @returns {Promise<PressAnswer>}
 */
export async function act(what, body) {
	const response = await fetch(`/sandbox/${what}`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	});
	if (!response.ok) throw new Error(`The sandbox answered ${response.status}.`);
	return response.json();
}
