import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/services/hackmd/failures.ts
function noToken() {
  return new MinutebookError("hackmd/no-token", {
    message: "There is no token for HackMD.",
    why: "The group keeps its notes there (minutes.hackmd), and HACKMD_API_TOKEN is not set.",
    hint: "Make one under https://hackmd.io/settings#api and put it into HACKMD_API_TOKEN."
  });
}
function badToken() {
  return new MinutebookError("hackmd/bad-token", {
    message: "HackMD does not accept the token.",
    why: "It is misspelt or was revoked.",
    hint: "Make a new one under https://hackmd.io/settings#api and put it into HACKMD_API_TOKEN."
  });
}
function forbidden(subject) {
  return new MinutebookError("hackmd/forbidden", {
    message: `HackMD does not give this token access to ${subject}.`,
    why: "Its owner is not a member of the team, or may not write there.",
    hint: "Add the owner to the team, or correct minutes.hackmd.team in the configuration."
  });
}
function limited(subject, { kind, until }) {
  const again = until === null ? "" : ` It accepts calls again at ${new Date(until).toISOString()}.`;
  const words = {
    window: {
      why: `This account has used all calls that HackMD accepts in five minutes, and waiting took too long.${again}`,
      hint: "Run again in five minutes; what people wrote is still in the note."
    },
    month: {
      why: `This account has used all calls of its plan for this month.${again}`,
      hint: "https://hackmd.io/settings#api shows when the month ends. Run less often, or take a plan with more calls."
    },
    unknown: {
      why: "It did not say which of its limits is reached: that of five minutes, or that of the month.",
      hint: "Run again in five minutes; https://hackmd.io/settings#api shows what is left of the month."
    }
  }[kind];
  return new MinutebookError("hackmd/rate-limited", {
    message: `HackMD's rate limit is reached, for ${subject}.`,
    ...words
  });
}
function outage(subject, status, attempts) {
  return new MinutebookError("hackmd/unavailable", {
    message: `HackMD could not be asked for ${subject}.`,
    why: `${status === null ? "Nothing answered" : `It failed with HTTP status ${status}`}, ${attempts} times.`,
    hint: "Run again later; what people wrote is still in the note."
  });
}
function lostWrite(subject) {
  return new MinutebookError("hackmd/unavailable", {
    message: `HackMD did not say whether it has changed ${subject}.`,
    why: "The connection was lost or it failed, each time it was tried.",
    hint: "Run the same command again: it first looks at what is there, so that nothing is created twice."
  });
}
function refused(subject, status) {
  return new MinutebookError("hackmd/refused", {
    message: `HackMD refused to change ${subject}.`,
    why: status === 404 ? "There is no such team or note." : `It answered with HTTP status ${status}.`,
    hint: "Check minutes.hackmd.team in the configuration: it is the name in the address of the team."
  });
}
function garbledAnswer(subject) {
  return new MinutebookError("hackmd/garbled", {
    message: `The answer about ${subject} is not one of HackMD's.`,
    why: "It lacks what the API promises.",
    hint: "Check HACKMD_API_URL, and for a proxy in between."
  });
}

export {
  noToken,
  badToken,
  forbidden,
  limited,
  outage,
  lostWrite,
  refused,
  garbledAnswer
};
