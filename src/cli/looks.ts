import type { CheckName, Finding } from "./findings.ts";

/** How long one look may take: what hangs is told, and holds up nothing else. */
const LIMIT_MS = 8000;

/** One look: what it is about, should it not come to an end, and how it is done until the signal fires. */
export type Look = {
	check: CheckName;
	subject: string;
	run: (signal: AbortSignal) => Promise<Finding[]>;
};

/**
 * Takes all looks side by side. One that fails or takes too long is told as a warning: that nothing was found is not
 * said of what nobody has seen.
 */
export async function takeLooks(looks: readonly Look[], limitMs = LIMIT_MS): Promise<Finding[]> {
	return (await Promise.all(looks.map((look) => takeLook(look, limitMs)))).flat();
}

async function takeLook({ check, subject, run }: Look, limitMs: number): Promise<Finding[]> {
	const ending = new AbortController();
	const notSeen = (why: string): Finding[] => [
		{
			check,
			subject,
			level: "warning",
			finding: `nobody knows: ${why}`,
			cure: "Try again; if it stays like this, look what stands between here and there.",
		},
	];
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<Finding[]>((resolve) => {
		timer = setTimeout(() => {
			resolve(notSeen(`no answer within ${Math.round(limitMs / 1000)} seconds`));
		}, limitMs);
	});
	try {
		return await Promise.race([run(ending.signal), late]);
	} catch (error) {
		return notSeen((error as Error).message);
	} finally {
		clearTimeout(timer);
		// Whatever is still open is closed: nothing keeps the command from its end.
		ending.abort();
	}
}
