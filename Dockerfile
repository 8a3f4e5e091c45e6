# Builds the explorer and serves it from one process.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
# The server and the explorer, and `load`, which fills a Neo4j: each one file with all that it needs.
RUN npm run build && npx vite build --logLevel warn --ssr ../seed/main.ts --outDir ../dist/seed

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json ./
# No node_modules.
COPY --from=build --chown=node:node /app/dist ./dist
COPY --from=build --chown=node:node /app/seed/evidence ./seed/evidence
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/readyz').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "dist/api/main.js"]
