import * as z from 'zod/mini';
import type { ErrorCode } from '../../errors/minutebook-error.ts';

/** The reason why a text is rejected, and the text that was probably meant. */
export interface FormatRefusal {
  why?: string;
  suggestion?: string | undefined;
}

/** The data that a check of our own passes to `explain` about a rejected value. */
export interface RefusalParams extends FormatRefusal {
  code: ErrorCode;
  /** The message, when `<key> cannot be <value>` is not enough. */
  message?: string;
  hint?: string;
  /** The expected value, with an article: `a repository, as owner/name`. */
  expected?: string;
  example?: string;
  /** True when the JSON schema cannot express the check. */
  beyondSchema?: boolean;
}

export interface Format {
  expected: string;
  example: string;
  /** Also used in the JSON schema; anchored where necessary. */
  pattern: RegExp;
  /** In UTF-16 units. */
  maxLength?: number;
  /** Default: `config/wrong-value`. */
  code?: ErrorCode;
  /** The text that was probably meant by one that the pattern rejects. */
  repair?(value: string): string | undefined;
  /** Checks that a pattern cannot express; called for texts that match it. */
  refuse?(value: string): FormatRefusal | undefined;
}

/**
 * A text of a certain form. One definition provides the check, the JSON schema and the message.
 * @typeParam T - The type of the valid texts.
 */
export function format<T extends string = string>(form: Format): z.ZodMiniType<T, T> {
  const { expected, example, pattern, maxLength = 500, code = 'config/wrong-value' } = form;
  const refusal = (value: string): (FormatRefusal & { beyondSchema?: boolean }) | undefined => {
    if (!pattern.test(value)) return { suggestion: form.repair?.(value.trim()) };
    if (value.length > maxLength)
      return { why: `It is longer than ${maxLength} characters.`, beyondSchema: true };
    const refused = form.refuse?.(value);
    return refused && { ...refused, beyondSchema: true };
  };
  const refine = z.superRefine((value: string, context) => {
    const refused = refusal(value);
    if (refused === undefined) return;
    const params: RefusalParams = { code, expected, example, ...refused };
    context.addIssue({ code: 'custom', params: { ...params } });
  });
  const described = z.meta({ title: expected, examples: [example], pattern: pattern.source, maxLength });
  return z.string().check(refine, described) as unknown as z.ZodMiniType<T, T>;
}
