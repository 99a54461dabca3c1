import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";
import { onTestFinished } from "vitest";
import { article, type Newsroom, texts, until } from "./newsroom.ts";

export const channel = (look: string) => `channels:\n  - { id: "@lindenford", ${look} }\n`;
export const retraction = (id: string) => ({ type: "article.retracted", data: { id } });
export const picture = (name: string) => `https://pictures.example/${name}.jpg`;
export const withPictures = (
	id: string,
	names: readonly string[],
	more: Record<string, unknown> = {},
) =>
	article(id, {
		content_html: names.map((name) => `<p>Text.</p><img src="${picture(name)}">`).join(""),
		...more,
	});

export async function settled(newsroom: Newsroom, id: string, state: string): Promise<void> {
	await until(async () => {
		const status = await newsroom.channelStatus(id);
		return status.state === state && status.applied_revision === status.desired_revision;
	}, `${id} to be ${state}`);
}

/** Every call that puts something into the channel or changes it, in order. */
export const calls = ({ telegram }: Newsroom) =>
	telegram
		.calls()
		.filter(({ method, chat }) => chat === "@lindenford" && /^(send|edit|delete)/.test(method));
export const methods = (newsroom: Newsroom) => calls(newsroom).map(({ method }) => method);
export const messages = ({ telegram }: Newsroom) => telegram.messages("@lindenford");
/** What each message that is there shows. */
export const shown = ({ telegram }: Newsroom) =>
	telegram
		.entries("@lindenford")
		.filter(({ deletedAt }) => deletedAt === undefined)
		.map(({ pictures, sources }) => pictures[0] ?? Object.values(sources ?? {})[0]);
export const adminTexts = ({ telegram }: Newsroom) => texts(telegram, telegram.adminId);

/** Serves one picture of this size at an address of this machine. */
export async function servePicture(width: number, height: number) {
	const bytes = await sharp({ create: { width, height, channels: 3, background: "#357" } })
		.jpeg()
		.toBuffer();
	let count = 0;
	const server = createServer((_request, response) => {
		count++;
		response.setHeader("content-type", "image/jpeg").end(bytes);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => void server.close());
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}/bridge.jpg`, requests: () => count };
}
