import type { TeamRole } from "../article/team.ts";
import type { Readers } from "../store/readers.ts";
import type { Texts } from "../texts.ts";
import type { Say } from "./context.ts";

/** What a role is called. */
export function roleName(role: TeamRole, say: Say): string {
	switch (role) {
		case "owner":
			return say("team-owner");
		case "editor":
			return say("team-editor");
		case "reviewer":
			return say("team-reviewer");
		case "viewer":
			return say("team-viewer");
	}
}

/** Says things to somebody else than who has caused an update: in the language that they have chosen, else in theirs. */
export async function sayTo(
	id: number,
	{ readers, texts }: { readers: Pick<Readers, "read">; texts: Texts },
): Promise<Say> {
	const reader = (await readers.read(id).catch(() => undefined))?.reader;
	const locale = texts.localeFor(reader?.language ?? reader?.appLanguage);
	return (textId, values) => texts.text(locale, textId, values);
}
