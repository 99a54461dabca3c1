import { applyTheme } from "./theme.js";

// Pictures of posts want nothing around them; the page itself has a channel, a chat and much to press.
const { searchParams } = new URL(location.href);
if (searchParams.get("view") === "posts") {
	applyTheme(searchParams.get("theme"));
	const { showPosts } = await import("./posts.js");
	await showPosts(searchParams.get("message"));
} else {
	// Before anything else is loaded, so that no other theme is seen first.
	applyTheme();
	await import("./app.js");
}
