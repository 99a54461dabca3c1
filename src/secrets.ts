import type { Config } from "./config.ts";

/** What is shorter stands in too many other words to be hidden in the log. */
const MIN_HIDDEN_LENGTH = 8;

/** What must never reach a log, an error or an answer. */
export function secretsOf(config: Config): string[] {
	const { url = "redis://localhost", guide } = config.redis.at ?? {};
	const { password } = new URL(url);
	const secrets = [
		config.telegram.token,
		config.apiToken,
		...(config.receiving.by === "webhook" ? [config.receiving.secret] : []),
		...config.webhookSecrets.flatMap(spellings),
		...config.subscriberKeys.flatMap(spellings),
		...(config.links?.keys ?? []).flatMap(spellings),
		...config.sources.flatMap(({ verification, callback }) => [
			...(verification.kind === "signature"
				? verification.secrets.flatMap(spellings)
				: verification.tokens),
			...(callback?.secrets ?? []).flatMap(spellings),
		]),
	].filter((secret) => secret.length >= MIN_HIDDEN_LENGTH);
	const sentinels = guide?.kind === "sentinel" ? (guide.password ?? "") : "";
	const passwords = [password, decodeURIComponent(password), sentinels].filter((one) => one !== "");
	return [...new Set([...secrets, ...passwords])];
}

/** A key as it may stand in a text: in base64, and as itself where it is a text. */
function spellings(key: Buffer): string[] {
	const text = key.toString("utf8");
	return [key.toString("base64"), ...(Buffer.from(text).equals(key) ? [text] : [])];
}
