import type { Plugin } from 'esbuild';

export function resolveWebPart(specifier: string, importer: string): string;
export function webPart(path: string): Promise<{ text: string; inputs: string[] }>;
export function webPlugin(inputs: Set<string>): Plugin;
