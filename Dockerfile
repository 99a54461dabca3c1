# Tidings without a Redis: set REDIS_URL, or take compose.yaml, which brings one.
# What runs has no shell, no package manager and no npm, and writes no file.

FROM node:22-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY tests/support/oracle/package.json tests/support/oracle/
# No package needs what its install script would do.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src src
# The maps lead to sources that the image does not hold: 2 MB.
RUN npm run build && find dist -name '*.map' -delete

FROM node:22-bookworm AS modules
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
# What only developers read: a third of the modules.
RUN find node_modules -type f \
	\( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' \
	-o -name '*.md' ! -iname 'license*' \) -delete
# And how packages are tested, measured and shown: 6 MB.
RUN find node_modules -type d \( -name test -o -name tests -o -name benchmark -o -name benchmarks \
	-o -name example -o -name examples \) -prune -exec rm -rf {} + \
	&& find node_modules -type d -empty -delete
# Of the library for charts what is imported, and of the fonts the two that they are set in: 36 MB less. Others bring
# what they are built for beside Node.js, or what they are tested with: 9 MB.
RUN cd node_modules \
	&& rm -rf echarts/dist echarts/i18n echarts/theme echarts/asset echarts/ssr zrender/dist zrender/src \
	&& rm -rf bintrees/test bullmq/dist/esm \
	&& rm -rf luxon/build/amd luxon/build/cjs-browser luxon/build/es6 luxon/build/global \
	&& find dejavu-fonts-ttf -type f ! -name DejaVuSans.ttf ! -name DejaVuSans-Bold.ttf \
	! -iname 'license*' ! -name package.json -delete
# Its table of symbols is for debuggers alone: 18 MB.
RUN strip /usr/local/bin/node

# Holds the C library that Node.js wants, certificates, time zones and the user nonroot (65532).
FROM gcr.io/distroless/cc-debian12:nonroot
WORKDIR /app
COPY --from=modules /usr/local/bin/node /usr/local/bin/node
COPY --from=modules /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY locales locales
COPY package.json newsroom.example.yaml LICENSE ./
# Inside a container, 127.0.0.1 is reached by nobody else.
ENV HTTP_HOST=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
	CMD ["/usr/local/bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.HTTP_PORT || 8080}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["/usr/local/bin/node", "dist/main.js"]
