export { type AgendaRequest, agenda } from './commands/agenda.ts';
export { type CollectRequest, collect } from './commands/collect/collect.ts';
export type { Deps, FileSystem, Reporter } from './commands/deps.ts';
export { type ConfigLocation, loadConfig } from './commands/load-config.ts';
export { type MinutesRequest, minutes } from './commands/minutes.ts';
export type { MadeDocument, Outcome, WriteOptions } from './commands/outcome.ts';
export { type RunRequest, run } from './commands/run/run.ts';
export { type UpdateRequest, update } from './commands/update.ts';
export { type AdHocGroup, adHocConfig } from './config/ad-hoc.ts';
export { type ErrorCode, isMinutebookError, MinutebookError } from './errors/minutebook-error.ts';
export type { FiguresAnswer, FiguresSource, ProgramFigures } from './gather/figures.ts';
export type { Source } from './gather/source.ts';
export { type HostOptions, nodeDeps } from './host/node-deps.ts';
export { mergeDocument } from './merge/merge-document.ts';
export { type MergeOptions, type MergePlan, planMerge } from './merge/plan-merge.ts';
export type { Config, GroupConfig, RoleConfig } from './model/config.ts';
export type { DocumentReport, Report, TaskReport } from './model/document.ts';
export type { Item, Release } from './model/item.ts';
export {
  type RenderedTemplate,
  type RenderTemplateOptions,
  renderTemplate,
} from './render/render-template.ts';
