import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/model/months.ts
var MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
var MONTH_PATTERN = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
var SHORT = MONTHS.map((month) => month.slice(0, 3).toLowerCase());
function monthOf(name) {
  return SHORT.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export {
  MONTHS,
  MONTH_PATTERN,
  monthOf
};
