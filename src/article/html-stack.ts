/**
 * The open elements, each with what holds inside of it. Every operation takes constant time over the life of the
 * stack, however deep it gets and whatever nobody closes.
 *
 * @param root what holds outside of all elements
 * @param onLeave hears of each element that ends: what held inside, and what holds now
 */
export function createElementStack<Setting>(
	root: Setting,
	onLeave: (left: Setting, now: Setting) => void,
) {
	const names: string[] = [];
	const settings: Setting[] = [];
	/** Where the elements of each name stand in `names`. */
	const positions = new Map<string, number[]>();
	/** Where the elements stand that no tag of an inline element closes from inside. */
	const scopes: number[] = [];

	const setting = () => settings.at(-1) ?? root;
	const last = (name: string) => positions.get(name)?.at(-1) ?? -1;
	const lastScope = () => scopes.at(-1) ?? -1;

	const leaveFrom = (position: number) => {
		while (names.length > position) {
			const left = setting();
			positions.get(names.pop() ?? "")?.pop();
			settings.pop();
			if (lastScope() === names.length) scopes.pop();
			onLeave(left, setting());
		}
	};

	const leave = (name: string) => {
		if (last(name) >= 0) leaveFrom(last(name));
	};

	return {
		/** What holds inside of the innermost element. */
		setting,
		isOpen: (name: string) => last(name) >= 0,
		/** The name of the innermost element that is a scope. */
		scope: () => names[lastScope()],

		enter(name: string, inside: Setting, isScope: boolean): void {
			const places = positions.get(name);
			if (places === undefined) positions.set(name, [names.length]);
			else places.push(names.length);
			if (isScope) scopes.push(names.length);
			names.push(name);
			settings.push(inside);
		},

		/** Ends the innermost element of this name, and those inside of it. */
		leave,

		/** Ends the innermost element of this name unless a scope began inside of it. */
		leaveInScope(name: string): void {
			if (last(name) >= lastScope()) leave(name);
		},

		/** Ends the innermost element of this name unless one of the containers began inside of it. */
		leaveSibling(name: string, containers: readonly string[]): void {
			const position = last(name);
			if (containers.every((container) => last(container) < position)) leave(name);
		},

		leaveAll: () => leaveFrom(0),
	};
}
