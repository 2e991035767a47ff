// Draws a follow-up row or form with acts that are only noted down.

import { vi } from 'vitest';
import type { FollowUp } from '../../src/domain/follow-up';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { now } from '../../src/platform/clock';
import { FollowUpForm } from '../../src/ui/FollowUpForm';
import { FollowUpRow } from '../../src/ui/FollowUpRow';
import { draw } from '../support/draw';

const { hours } = DEFAULT_SETTINGS;

export function noteActs() {
  return {
    onFinish: vi.fn(),
    onReopen: vi.fn(),
    onSnooze: vi.fn(),
    onOpenCase: vi.fn(),
    onEdit: vi.fn(async () => true),
  };
}

export async function drawRow(followUp: FollowUp, acts = noteActs(), withCase = true) {
  await draw(
    <ul>
      <FollowUpRow followUp={followUp} nowMs={now()} hours={hours} acts={acts} withCase={withCase} />
    </ul>,
  );
  return acts;
}

export async function drawForm(start: Parameters<typeof FollowUpForm>[0]['start']) {
  const acts = { onSave: vi.fn(), onCancel: vi.fn() };
  await draw(<FollowUpForm start={start} nowMs={now()} hours={hours} saveWord="Save" {...acts} />);
  return acts;
}
