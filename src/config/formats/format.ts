import * as z from 'zod/mini';
import type { ErrorCode } from '../../errors/minutebook-error.ts';

/** Why a text is not what it should be, and the text that was probably meant. */
export interface FormatRefusal {
  why?: string;
  suggestion?: string | undefined;
}

/** What a check of ours tells `explain` about a value that it refuses. */
export interface RefusalParams extends FormatRefusal {
  code: ErrorCode;
  /** What happened, when `<key> cannot be <value>` does not say it. */
  message?: string;
  hint?: string;
  /** What it should be, with an article: `a repository, as owner/name`. */
  expected?: string;
  example?: string;
  /** True when the JSON schema cannot say the same. */
  beyondSchema?: boolean;
}

export interface Format {
  expected: string;
  example: string;
  /** Goes into the JSON schema as well; anchored where it should be. */
  pattern: RegExp;
  /** In UTF-16 units. */
  maxLength?: number;
  /** Default: `config/wrong-value`. */
  code?: ErrorCode;
  /** What was probably meant by a text that the pattern refuses. */
  repair?(value: string): string | undefined;
  /** What a pattern cannot say; called for texts that fit it. */
  refuse?(value: string): FormatRefusal | undefined;
}

/**
 * A text of a certain form. One definition gives the check, the JSON schema and the words of the message.
 * @typeParam T - The type of the texts that pass.
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
