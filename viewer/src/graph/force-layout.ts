/** ForceAtlas2 in a worker of its own, for those who want the things to spread out; runs until it is stopped. */

import type { MultiDirectedGraph } from 'graphology';
import Layout from 'graphology-layout-forceatlas2/worker';

/** From so many things on, far ones push as groups: exact forces cost the square of their number. */
const MANY = 500;

export class ForceLayout {
  private running: Layout | null = null;

  constructor(private readonly told: (running: boolean) => void) {}

  get isRunning(): boolean {
    return this.running !== null;
  }

  start(graph: MultiDirectedGraph): void {
    const settings = { barnesHutOptimize: graph.order > MANY, gravity: 0.6, scalingRatio: 30, slowDown: 8 };
    this.running = new Layout(graph, { settings });
    this.running.start();
    this.told(true);
  }

  stop(): void {
    if (!this.running) return;
    this.running.kill();
    this.running = null;
    this.told(false);
  }
}
