// The peer: what a developer would write in an afternoon. It runs in a folder of its own, where npm has put grammY,
// express and @grammyjs/auto-retry; nothing of Tidings is in it.
import { createRequire } from "node:module";
import { join } from "node:path";

const { ARTICLES_TOKEN, BOT_TOKEN, BOT_API_ROOT, CHANNEL_ID, PORT, PACKAGES } = process.env;
const require = createRequire(join(PACKAGES, "package.json"));
const express = require("express");
const { Bot } = require("grammy");
const { autoRetry } = require("@grammyjs/auto-retry");

const bot = new Bot(BOT_TOKEN, { client: { apiRoot: BOT_API_ROOT } });
bot.api.config.use(autoRetry());

const escape = (text) =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const app = express();
app.use(express.json());

// oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 answers a rejection with 500
app.post("/articles", async (request, response) => {
	if (request.get("authorization") !== `Bearer ${ARTICLES_TOKEN}`) {
		response.sendStatus(401);
		return;
	}
	const { title, summary, url } = request.body;
	const text = `<b>${escape(title)}</b>\n\n${escape(summary)}\n\n<a href="${escape(url)}">Read more</a>`;
	await bot.api.sendMessage(CHANNEL_ID, text, { parse_mode: "HTML" });
	response.sendStatus(200);
});

app.listen(Number(PORT), "127.0.0.1");
