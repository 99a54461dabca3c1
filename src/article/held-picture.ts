/** What the addresses begin with of pictures that Telegram holds, and nobody else. */
const SCHEME = "telegram:";

/** The address by which an article names a picture that somebody sent to the bot, by the id of its file. */
export function heldPicture(fileId: string): string {
	return `${SCHEME}${fileId}`;
}

/** The id of the file that a {@link heldPicture} is; undefined for an address of the web. */
export function heldFileId(address: string): string | undefined {
	const id = address.startsWith(SCHEME) ? address.slice(SCHEME.length) : "";
	return /^[\w-]+$/.test(id) ? id : undefined;
}
