export { type AgendaRequest, agenda } from './commands/agenda.ts';
export { type CheckOutcome, type CheckRequest, check } from './commands/check.ts';
export type { CheckFinding } from './commands/check-notes.ts';
export { type CollectRequest, collect } from './commands/collect.ts';
export { type InitOutcome, init } from './commands/init.ts';
export type { InitHelp, InitRequest } from './commands/init-request.ts';
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
export type { Config, GroupConfig } from './model/config.ts';
export type { DocumentReport, Report, TaskReport } from './model/document.ts';
export type { Item, Release } from './model/item.ts';
export type { MadeDocument, Outcome, WriteOptions } from './model/outcome.ts';
export type { RoleConfig } from './model/role-config.ts';
export type { Deps, FileSystem, Reporter, RepositoryFolder } from './ports/deps.ts';
export type { Fetch } from './ports/fetch.ts';
export type { FiguresAnswer, FiguresSource, ProgramFigures } from './ports/figures.ts';
export type { FileHost, HostedRepository } from './ports/file-host.ts';
export type { IssueTracker } from './ports/issue-tracker.ts';
export type { NoteStore } from './ports/note-store.ts';
export type { Prompter } from './ports/prompter.ts';
export type { Source, Usage } from './ports/source.ts';
export type { Timer } from './ports/timer.ts';
export type { AnyOctokit } from './services/github/reliable-requests.ts';
export type { Helper, HelperTable } from './template/helpers/helper.ts';
export { type ParseTemplateOptions, parseTemplate, type Template } from './template/parse/parse-template.ts';
export {
  type RenderedTemplate,
  type RenderTemplateOptions,
  renderTemplate,
} from './template/render-template.ts';
