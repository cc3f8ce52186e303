import { committedAt } from '../../documents/document-file.ts';
import { updatePath } from '../../documents/update-path.ts';
import type { Config } from '../../model/config.ts';
import type { RoleConfig } from '../../model/role-config.ts';
import type { Deps } from '../../ports/deps.ts';
import { duePeriod } from '../../schedule/period.ts';
import { update } from '../update.ts';
import type { RunOptions } from './tasks.ts';
import { attempt, type TaskResult } from './tasks.ts';

/**
 * Writes the update that is due for a role; null when none is. An update committed after the end of its month is final.
 */
export async function writeUpdate(
  config: Config,
  role: RoleConfig,
  options: RunOptions,
  deps: Deps,
): Promise<{ result: TaskResult; withheld: number; archived: number } | null> {
  const period = duePeriod(deps.now, role.timezone);
  if (period === null) return null;
  const isOver = Date.parse(deps.now) >= Date.parse(period.to);
  const name = { task: 'update' as const, role: role.id, period: period.id };
  let withheld = 0;
  let archived = 0;
  const result = await attempt(name, async () => {
    if (options.publish && isOver) {
      const path = await updatePath({ config, role, out: options.out }, period, deps);
      const committed = await committedAt(config, path, deps);
      if (committed !== null && Date.parse(committed) >= Date.parse(period.to)) {
        return { documents: [], reason: `committed on ${committed.slice(0, 'yyyy-mm-dd'.length)}` };
      }
    }
    const { out, ...how } = options;
    const request = { config, role: role.id, period: period.id, ...how, ...(out !== undefined && { out }) };
    const made = await update(request, deps);
    withheld = made.withheld;
    archived = made.archived ?? 0;
    return { ...made, reason: isOver ? 'the month is over' : 'the month is nearly over' };
  });
  return { result, withheld, archived };
}
