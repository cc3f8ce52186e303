export { type AgendaRequest, agenda } from './commands/agenda.ts';
export { type CollectRequest, collect } from './commands/collect.ts';
export { type ConfigLocation, loadConfig } from './commands/load-config.ts';
export { type MinutesRequest, minutes } from './commands/minutes.ts';
export { type RunRequest, run } from './commands/run/run.ts';
export { type UpdateRequest, update } from './commands/update.ts';
export { type AdHocGroup, adHocConfig } from './config/ad-hoc.ts';
export { type ErrorCode, isMinutebookError, MinutebookError } from './errors/minutebook-error.ts';
export { type HostOptions, nodeDeps } from './host/node-deps.ts';
export type { TextTarget } from './markdown/text/quiet.ts';
export { mergeDocument } from './merge/merge-document.ts';
export { type MergeOptions, type MergePlan, planMerge } from './merge/plan-merge.ts';
export type { Config, GroupConfig, RoleConfig } from './model/config.ts';
export type { DocumentReport, Report, TaskReport } from './model/document.ts';
export type { Item, Release } from './model/item.ts';
export type { MadeDocument, Outcome, WriteOptions } from './model/outcome.ts';
export type { Deps, FileSystem, Reporter } from './ports/deps.ts';
export type { FiguresAnswer, FiguresSource, ProgramFigures } from './ports/figures.ts';
export type { Source } from './ports/source.ts';
export type { AnyOctokit } from './services/github/reliable-requests.ts';
export {
  type RenderedTemplate,
  type RenderTemplateOptions,
  renderTemplate,
} from './template/render-template.ts';
