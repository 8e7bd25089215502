/**
 * "giám sát Đảng ủy xã A, B về việc quán triệt, thực hiện Chỉ thị ...": one frame with who looks, whom at, and on what. It says
 * that the doer supervises each of them, and that each of them does what is looked at.
 */
import type { Status } from './claim.ts';
import type { Act, Doer, Frame, Place } from './clause.ts';

export const openFrame = (
  doer: Doer,
  status: Status | null,
  borrowed: boolean,
  targets: readonly number[] = [],
): Frame => ({
  doer,
  supervises: true,
  agentOpen: false,
  status,
  targets: [...targets],
  regarding: [],
  complement: new Set(),
  borrowed,
});

/** "làm việc với Huyện ủy A về việc thực hiện Chỉ thị B": of the one who is met, without being looked at. */
export const openMeeting = (doer: Doer, status: Status | null): Frame => ({
  ...openFrame(doer, status, false),
  supervises: false,
});

/** The frame as a footnote goes on with it, for which the sentence that bears its mark stays as it is. */
export const lend = (frame: Frame): Frame => ({
  ...frame,
  targets: [...frame.targets],
  regarding: [...frame.regarding],
  complement: new Set(frame.complement),
  borrowed: true,
});

/** Made one by one: many bodies looked at for many documents are more than anybody takes. */
export function* actsOf(frame: Frame, place: Place): Iterable<Act> {
  const { doer, status, borrowed } = frame;
  const regarding = frame.regarding.map((one) => one.document);
  const unheld = status === 'notDone' || status === 'stopped';
  // What is still to be looked at goes on; it is not itself planned.
  const carried = status === 'planned' || status === 'requested' ? 'ongoing' : status;
  for (const target of frame.targets) {
    const rule = 'supervision';
    if (frame.supervises)
      yield { relation: 'supervises', doer, object: target, status, regarding, borrowed, ...place, rule };
    if (unheld) continue;
    const body: Doer = { mentions: [target], from: 'stated' };
    for (const { document, relations } of frame.regarding)
      for (const relation of relations)
        yield {
          relation,
          doer: body,
          object: document,
          status: carried,
          regarding: [],
          borrowed,
          ...place,
          rule: 'supervised-carries-out',
        };
  }
}
