/**
 * The drawing on the screen. Only the files named sigma-* know Sigma; the page gives this one a drawing and what is marked in
 * it, and hears what was pointed at. Sigma is one instance for life, made when its container first has a size, since browsers
 * allow few graphics contexts and a lost one does not come back.
 */

import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { animateNodes } from 'sigma/utils';
import type { Point } from './edge-geometry.ts';
import { ForceLayout } from './force-layout.ts';
import { drawLabels } from './label-layer.ts';
import { type Palette, readPalette } from './palette.ts';
import { type Drawing, EDGE_WIDTH, extentOf, type Pointed, Scene } from './scene.ts';
import { idOf, keyOf } from './sigma-keys.ts';
import { bowProgram, lineProgram } from './sigma-line-program.ts';
import { hearPointer } from './sigma-pointer.ts';
import { shapeProgram } from './sigma-shape-program.ts';
import type { StageEvents, View } from './stage-events.ts';

/** Milliseconds without a new picture after which the view rests. */
const REST = 160;
const MOTION = 320;

export class SigmaStage {
  private readonly root: HTMLDivElement;
  private sigma: Sigma | null = null;
  private graph = new MultiDirectedGraph();
  private scene = new Scene({ things: [], edges: [], centre: null });
  private palette: Palette;
  private stopMotion: (() => void) | null = null;
  private readonly layout: ForceLayout;
  private wantedView: View | null = null;
  private restTimer = 0;
  private isRepainting = false;
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(
    private readonly page: Document,
    private readonly events: StageEvents,
  ) {
    this.layout = new ForceLayout((running) => events.layout(running));
    this.root = page.createElement('div');
    this.root.className = 'stage-canvas';
    this.palette = readPalette(getComputedStyle(page.documentElement));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      this.palette = readPalette(getComputedStyle(page.documentElement));
      this.repaint();
    });
    new ResizeObserver(() => this.resized()).observe(this.root);
  }

  /** Puts the drawing into a container; it may be moved to another one later. */
  attach(container: HTMLElement): void {
    if (this.root.parentElement !== container) container.prepend(this.root);
  }

  detach(): void {
    this.layout.stop();
    this.root.remove();
  }

  show(drawing: Drawing, view: View | null): void {
    this.layout.stop();
    this.stopMotion?.();
    const { graph: before, scene: sceneBefore } = this;
    this.scene = new Scene(drawing);
    this.scene.marked = sceneBefore.marked;
    const moves = this.sigma !== null && !this.calm.matches && !this.scene.isMany && before.order > 0;
    const origin = keyOf(drawing.centre ?? sceneBefore.drawing.centre ?? '');
    const from = (key: string): Point | null => {
      const known = [key, origin].find((one) => before.hasNode(one));
      if (!moves || known === undefined) return null;
      return { x: before.getNodeAttribute(known, 'x') as number, y: before.getNodeAttribute(known, 'y') as number };
    };
    this.graph = new MultiDirectedGraph();
    for (const { id, x, y } of drawing.things) this.graph.addNode(keyOf(id), { x, y, ...from(keyOf(id)) });
    for (const { key, s, o } of this.scene.edges.values()) this.graph.addEdgeWithKey(keyOf(key), keyOf(s), keyOf(o));
    this.wantedView = view;
    if (!this.sigma) {
      this.resized();
      return;
    }
    this.sigma.setCustomBBox(extentOf(this.scene.drawing));
    this.sigma.setGraph(this.graph);
    this.look(view);
    if (!moves) return;
    const targets = Object.fromEntries(drawing.things.map(({ id, x, y }) => [keyOf(id), { x, y }]));
    this.stopMotion = animateNodes(this.graph, targets, { duration: MOTION, easing: 'quadraticInOut' });
  }

  mark(marked: Pointed): void {
    const now = this.scene.marked;
    if (now.thing === marked.thing && now.edge === marked.edge) return;
    this.scene.marked = marked;
    this.repaint();
  }

  /** Zooms by a factor; below 1 is nearer. */
  zoom(factor: number): void {
    const camera = this.sigma?.getCamera();
    if (!camera) return;
    const ratio = camera.getBoundedRatio(camera.ratio * factor);
    if (this.calm.matches) camera.setState({ ratio });
    else void camera.animate({ ratio }, { duration: 180 });
  }

  /** Shows the whole drawing. */
  fit(): void {
    this.look(null);
  }

  /** Lets the things spread out, or stops that. */
  toggleLayout(): void {
    if (this.layout.isRunning) {
      this.layout.stop();
      return;
    }
    if (!this.sigma || this.graph.order < 2) return;
    this.stopMotion?.();
    this.sigma.setCustomBBox(null);
    this.layout.start(this.graph);
  }

  private resized(): void {
    if (this.root.clientWidth < 2 || this.root.clientHeight < 2) return;
    if (this.sigma) {
      this.sigma.refresh();
      return;
    }
    try {
      this.create();
    } catch {
      this.events.failed('none');
    }
  }

  private create(): void {
    const probe = this.page.createElement('canvas');
    if (!probe.getContext('webgl2') && !probe.getContext('webgl')) throw new Error('no WebGL');
    // Made empty and filled in one go, so that a large drawing is not drawn twice.
    const sigma = new Sigma(new MultiDirectedGraph(), this.root, {
      allowInvalidContainer: true,
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: false,
      zIndex: true,
      stagePadding: 64,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      minEdgeThickness: EDGE_WIDTH,
      defaultNodeType: 'shape',
      defaultEdgeType: 'line',
      nodeProgramClasses: { shape: shapeProgram },
      edgeProgramClasses: { line: lineProgram, bow: bowProgram },
      nodeReducer: (key, data) => ({ ...data, ...this.scene.thingLook(idOf(key), this.palette) }),
      edgeReducer: (key, data) => {
        const look = this.scene.edgeLook(idOf(key), this.palette);
        return { ...data, ...look, type: look.bend === 0 ? 'line' : 'bow' };
      },
      defaultDrawNodeHover: () => undefined,
    });
    this.sigma = sigma;
    sigma.setCustomBBox(extentOf(this.scene.drawing));
    sigma.setGraph(this.graph);
    this.look(this.wantedView);
    this.listen(sigma);
  }

  private listen(sigma: Sigma): void {
    const place = (id: string): Point => this.onScreen(sigma, id);
    hearPointer(
      sigma,
      { root: this.root, scene: () => this.scene, place, hover: (next) => this.hover(next) },
      this.events,
    );
    sigma.on('afterRender', () => {
      this.isRepainting = false;
      this.writeLabels(sigma, place);
      clearTimeout(this.restTimer);
      this.restTimer = window.setTimeout(() => this.rested(sigma), REST);
    });
    for (const canvas of Object.values(sigma.getCanvases())) {
      canvas.setAttribute('aria-hidden', 'true');
      canvas.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        this.events.failed('lost');
      });
    }
  }

  private rested(sigma: Sigma): void {
    this.events.placed(new Map(this.scene.drawing.things.map(({ id }) => [id, this.onScreen(sigma, id)])));
    const { x, y, ratio } = sigma.getCamera().getState();
    const isWhole = Math.hypot(x - 0.5, y - 0.5, ratio - 1) < 1e-3;
    this.events.camera(isWhole ? null : { x, y, ratio });
  }

  private look(view: View | null): void {
    this.sigma?.getCamera().setState({ ...(view ?? { x: 0.5, y: 0.5, ratio: 1 }), angle: 0 });
  }

  private hover(next: Pointed): void {
    const before = this.scene.hovered;
    if (before.thing === next.thing && before.edge === next.edge) return;
    this.scene.hovered = next;
    this.root.style.cursor = next.thing !== null || next.edge !== null ? 'pointer' : '';
    const keys = (ids: readonly (string | null)[], isThere: (key: string) => boolean): string[] =>
      ids.flatMap((id) => (id !== null && isThere(keyOf(id)) ? [keyOf(id)] : []));
    const nodes = keys([before.thing, next.thing], (key) => this.graph.hasNode(key));
    const edges = keys([before.edge, next.edge], (key) => this.graph.hasEdge(key));
    // Between a whole repaint and its picture Sigma has no place to put a part.
    if (this.isRepainting) this.repaint();
    else this.sigma?.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  }

  /** Derives all looks anew, for the next picture. */
  private repaint(): void {
    if (!this.sigma) return;
    this.isRepainting = true;
    this.sigma.refresh({ skipIndexation: true, schedule: true });
  }

  private onScreen(sigma: Sigma, id: string): Point {
    const data = sigma.getNodeDisplayData(keyOf(id));
    return data ? sigma.framedGraphToViewport(data) : { x: -1, y: -1 };
  }

  private writeLabels(sigma: Sigma, place: (id: string) => Point): void {
    const context = sigma.getCanvases().labels?.getContext('2d');
    if (!context) return;
    const { width, height } = sigma.getDimensions();
    const { fontFamily: family } = getComputedStyle(this.root);
    const scale = 1 / Math.sqrt(sigma.getCamera().ratio);
    drawLabels(this.scene, { context, width, height, family, scale, place }, this.palette);
  }
}
