# Not run by a Docker engine yet. tests/image goes through its steps without one: the files that it
# copies, its install, its command as an account without rights in a folder that nobody may write, its health check, its stop signal.

FROM node:20.20.2-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:20.20.2-bookworm-slim
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json tsconfig.json LICENSE ./
COPY commands commands
COPY seeds seeds
COPY src src
# The account "node" of the image, by number, so that a supervisor sees that it is not root.
RUN mkdir /data && chown 1000:1000 /data
VOLUME /data
# tsx would keep what it has compiled in /tmp for the next start, where whoever shares /tmp could change it.
ENV NODE_ENV=production DATA_DIR=/data HEALTH_PORT=8080 TSX_DISABLE_CACHE=1
USER 1000:1000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without npm between, which would not hand on the signal.
CMD ["node", "--import", "tsx", "src/main.ts"]
