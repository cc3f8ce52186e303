import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  GITHUB
} from "./chunk-3ADDMMTP.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/services/github/endpoints.ts
function endpointsFrom(environment) {
  const server = addressIn(environment, "GITHUB_SERVER_URL");
  const graphql = addressIn(environment, "GITHUB_GRAPHQL_URL");
  const apiUrl = addressIn(environment, "GITHUB_API_URL") ?? (graphql === null ? apiOf(server ?? GITHUB) : apiBeside(graphql));
  return {
    apiUrl,
    graphqlUrl: graphql ?? graphqlBeside(apiUrl),
    serverUrl: server ?? serverBehind(apiUrl)
  };
}
function endpointsOf({
  env,
  octokit
}) {
  const apiUrl = octokit?.request.endpoint.DEFAULTS.baseUrl.replace(/\/+$/u, "");
  const named = endpointsFrom(env);
  return apiUrl === void 0 || apiUrl === named.apiUrl ? named : endpointsFrom({ GITHUB_API_URL: apiUrl });
}
function apiOf(server) {
  return hasApiHost(server) ? server.replace("://", "://api.") : `${server}/api/v3`;
}
function apiBeside(graphqlUrl) {
  return graphqlUrl.replace(/\/api\/graphql$/u, "/api/v3").replace(/\/graphql$/u, "");
}
function graphqlBeside(apiUrl) {
  return /\/api\/v3$/u.test(apiUrl) ? apiUrl.replace(/\/v3$/u, "/graphql") : `${apiUrl}/graphql`;
}
function serverBehind(apiUrl) {
  const server = apiUrl.replace("://api.", "://");
  return hasApiHost(server) ? server : apiUrl.replace(/\/api\/v3$/u, "");
}
function hasApiHost(server) {
  return /^https:\/\/(?:github\.com|[^./]+\.ghe\.com)$/iu.test(server);
}
function isEnterpriseServer(serverUrl) {
  return !hasApiHost(serverUrl);
}
function addressIn(environment, name) {
  const value = environment[name]?.trim().replace(/\/+$/u, "") ?? "";
  if (value === "") return null;
  if (/^https?:\/\//iu.test(value) && URL.canParse(value)) return value;
  throw new MinutebookError("usage/bad-address", {
    message: `${name} is not an address.`,
    why: "It does not start with https:// and the name of a server.",
    hint: `Write the whole address, such as ${EXAMPLES[name] ?? GITHUB}.`
  });
}
var EXAMPLES = {
  GITHUB_SERVER_URL: "https://github.example.org",
  GITHUB_API_URL: "https://github.example.org/api/v3",
  GITHUB_GRAPHQL_URL: "https://github.example.org/api/graphql"
};

export {
  endpointsOf,
  isEnterpriseServer
};
