/**
 * The only file (with its two programs) that knows Sigma. The page gives it a drawing and what is marked in it, and hears
 * what was pointed at; Sigma is one instance for life, made when its container first has a size, since browsers allow few
 * graphics contexts and a lost one does not come back.
 */

import { MultiDirectedGraph } from 'graphology';
import Layout from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';
import { animateNodes } from 'sigma/utils';
import type { RelationGroup } from '../model/relations.ts';
import { bendsOf, distanceToEdge, pointAt } from './edge-geometry.ts';
import { type Box, type LabelWish, placeLabels } from './labels.ts';
import { classColor, lineColor, mix, type Palette, readPalette, shapeOf } from './palette.ts';
import { bowProgram, lineProgram } from './sigma-line-program.ts';
import { shapeProgram } from './sigma-shape-program.ts';

export interface DrawnThing {
  readonly id: string;
  readonly class: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Radius in pixels at the first zoom. */
  readonly size: number;
}

export interface DrawnEdge {
  readonly key: string;
  readonly s: string;
  readonly o: string;
  readonly group: RelationGroup;
  /** Planned and requested deeds are dashed. */
  readonly dashed: boolean;
  readonly label: string;
  /** Claims it stands for. */
  readonly count: number;
}

export interface Drawing {
  readonly things: readonly DrawnThing[];
  readonly edges: readonly DrawnEdge[];
  /** Thing in the middle of the rings; labels then stand on the outer side. */
  readonly centre: string | null;
}

export interface Marked {
  readonly thing: string | null;
  readonly edge: string | null;
}

export interface View {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface StageEvents {
  thing(id: string): void;
  centre(id: string): void;
  edge(key: string): void;
  nothing(): void;
  /** The view came to rest; null for the whole drawing. */
  camera(view: View | null): void;
  /** Where the things stand now, pixels of the container. */
  placed(places: ReadonlyMap<string, { readonly x: number; readonly y: number }>): void;
  /** No graphics, or they were lost. */
  failed(reason: 'none' | 'lost'): void;
  layout(running: boolean): void;
}

const LABEL_SIZE = 12.5;
const LABEL_HEIGHT = 17;
/** Pixels a click may be off an edge. */
const REACH = 7;
/** The least width of an edge that a hand can hit. */
const EDGE_WIDTH = 3;
/** Beyond this many edges a drawing is a picture, not a text: no bows, no motion. */
const MANY_EDGES = 4000;
/** Labels tried for in one picture. */
const LABELS_TRIED = 500;
const REST = 160;

type Attributes = Record<string, unknown>;

export class SigmaStage {
  private readonly root: HTMLDivElement;
  private sigma: Sigma | null = null;
  private graph = new MultiDirectedGraph();
  private drawing: Drawing = { things: [], edges: [], centre: null };
  private things = new Map<string, DrawnThing>();
  private edges = new Map<string, DrawnEdge>();
  private bends = new Map<string, number>();
  private neighbours = new Map<string, Set<string>>();
  private marked: Marked = { thing: null, edge: null };
  private hovered: { thing: string | null; edge: string | null } = { thing: null, edge: null };
  private palette: Palette;
  private readonly observer: ResizeObserver;
  private stopMotion: (() => void) | null = null;
  private layout: Layout | null = null;
  private wantedView: View | null = null;
  private restTimer = 0;
  private widths = new Map<string, number>();
  private readonly calm: MediaQueryList;

  constructor(
    private readonly page: Document,
    private readonly events: StageEvents,
  ) {
    this.root = page.createElement('div');
    this.root.className = 'stage-canvas';
    this.palette = readPalette(getComputedStyle(page.documentElement));
    this.calm = matchMedia('(prefers-reduced-motion: reduce)');
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      this.palette = readPalette(getComputedStyle(page.documentElement));
      this.sigma?.refresh();
    });
    this.observer = new ResizeObserver(() => this.resized());
    this.observer.observe(this.root);
  }

  /** Puts the drawing into a container; it may be moved to another one later. */
  attach(container: HTMLElement): void {
    if (this.root.parentElement !== container) container.prepend(this.root);
  }

  detach(): void {
    this.stopLayout();
    this.root.remove();
  }

  show(drawing: Drawing, view: View | null): void {
    this.stopLayout();
    const before = this.graph;
    const centreBefore = this.drawing.centre;
    this.drawing = drawing;
    this.things = new Map(drawing.things.map((thing) => [thing.id, thing]));
    this.edges = new Map(drawing.edges.map((edge) => [edge.key, edge]));
    this.bends = drawing.edges.length > MANY_EDGES ? new Map() : bendsOf(drawing.edges);
    this.neighbours = new Map();
    for (const { s, o } of drawing.edges) {
      this.neighbours.set(s, (this.neighbours.get(s) ?? new Set()).add(o));
      this.neighbours.set(o, (this.neighbours.get(o) ?? new Set()).add(s));
    }
    this.hovered = { thing: null, edge: null };
    const moves = this.sigma !== null && !this.calm.matches && drawing.edges.length <= MANY_EDGES && before.order > 0;
    const origin = drawing.centre ?? centreBefore;
    const from = (id: string): { x: number; y: number } | null => {
      const known = before.hasNode(id) ? id : origin !== null && before.hasNode(origin) ? origin : null;
      if (!moves || known === null) return null;
      return { x: before.getNodeAttribute(known, 'x') as number, y: before.getNodeAttribute(known, 'y') as number };
    };
    this.graph = new MultiDirectedGraph();
    for (const thing of drawing.things)
      this.graph.addNode(thing.id, { x: thing.x, y: thing.y, size: thing.size, ...from(thing.id) });
    for (const edge of drawing.edges) if (edge.s !== edge.o) this.graph.addEdgeWithKey(edge.key, edge.s, edge.o);
    this.wantedView = view;
    if (!this.sigma) {
      this.resized();
      return;
    }
    this.stopMotion?.();
    this.sigma.setCustomBBox(this.extent());
    this.sigma.setGraph(this.graph);
    this.look(view);
    if (!moves) return;
    const targets = Object.fromEntries(drawing.things.map(({ id, x, y }) => [id, { x, y }]));
    this.stopMotion = animateNodes(this.graph, targets, { duration: 320, easing: 'quadraticInOut' });
  }

  mark(marked: Marked): void {
    this.marked = marked;
    this.sigma?.refresh({ skipIndexation: true });
  }

  /** Zooms by a factor (below 1 is nearer); `fit` shows the whole drawing. */
  zoom(factor: number): void {
    const camera = this.sigma?.getCamera();
    if (!camera) return;
    const ratio = camera.getBoundedRatio(camera.ratio * factor);
    if (this.calm.matches) camera.setState({ ratio });
    else void camera.animate({ ratio }, { duration: 180 });
  }

  fit(): void {
    this.look(null);
    this.events.camera(null);
  }

  toggleLayout(): void {
    if (this.layout) {
      this.stopLayout();
      return;
    }
    if (!this.sigma || this.graph.order < 2) return;
    this.stopMotion?.();
    this.sigma.setCustomBBox(null);
    this.layout = new Layout(this.graph, {
      settings: {
        barnesHutOptimize: this.graph.order > 500,
        gravity: 0.6,
        scalingRatio: 30,
        slowDown: 8,
        adjustSizes: false,
      },
    });
    this.layout.start();
    this.events.layout(true);
  }

  private stopLayout(): void {
    if (!this.layout) return;
    this.layout.kill();
    this.layout = null;
    this.events.layout(false);
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
    if (!probe.getContext('webgl2') && !probe.getContext('webgl')) throw new Error('no webgl');
    const sigma = new Sigma(this.graph, this.root, {
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
      nodeReducer: (id, data) => ({ ...data, ...this.thingLook(id) }),
      edgeReducer: (key, data) => ({ ...data, ...this.edgeLook(key) }),
      defaultDrawNodeHover: () => undefined,
    });
    this.sigma = sigma;
    sigma.setCustomBBox(this.extent());
    sigma.refresh();
    this.look(this.wantedView);
    this.listen(sigma);
  }

  private listen(sigma: Sigma): void {
    // Two quick clicks on different things are two clicks; on one thing they make it the centre.
    let last: string | null = null;
    sigma.on('clickNode', ({ node }) => {
      last = node;
      this.events.thing(node);
    });
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      if (node === last) this.events.centre(node);
      else this.events.thing(node);
      last = node;
    });
    const onStage = (x: number, y: number): void => {
      last = null;
      const key = this.edgeAt(x, y);
      if (key !== null) this.events.edge(key);
      else this.events.nothing();
    };
    sigma.on('clickStage', ({ event }) => onStage(event.x, event.y));
    sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
      preventSigmaDefault();
      onStage(event.x, event.y);
    });
    sigma.on('enterNode', ({ node }) => this.hover({ thing: node, edge: null }));
    sigma.on('leaveNode', () => this.hover({ thing: null, edge: null }));
    sigma.on('leaveStage', () => this.hover({ thing: null, edge: null }));
    let frame = 0;
    sigma.on('moveBody', ({ event }) => {
      if (frame !== 0 || this.hovered.thing !== null || sigma.getMouseCaptor().isMouseDown) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        const inside = event.original.target instanceof Node && this.root.contains(event.original.target);
        this.hover({ thing: this.hovered.thing, edge: inside ? this.edgeAt(event.x, event.y) : null });
      });
    });
    sigma.on('afterRender', () => {
      this.drawLabels(sigma);
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
    this.events.placed(new Map(this.drawing.things.map(({ id }) => [id, this.onScreen(sigma, id)])));
    const { x, y, ratio } = sigma.getCamera().getState();
    const isWhole = Math.abs(x - 0.5) < 1e-3 && Math.abs(y - 0.5) < 1e-3 && Math.abs(ratio - 1) < 1e-3;
    this.events.camera(isWhole ? null : { x, y, ratio });
  }

  private look(view: View | null): void {
    this.sigma?.getCamera().setState(view ? { ...view, angle: 0 } : { x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  private extent(): { x: [number, number]; y: [number, number] } {
    const box = { x: [0, 0] as [number, number], y: [0, 0] as [number, number] };
    for (const axis of ['x', 'y'] as const) {
      const values = this.drawing.things.map((thing) => thing[axis]);
      const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
      const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
      box[axis] = low < high ? [low, high] : [(values[0] ?? 0) - 1, (values[0] ?? 0) + 1];
    }
    return box;
  }

  private hover(next: { thing: string | null; edge: string | null }): void {
    const before = this.hovered;
    if (before.thing === next.thing && before.edge === next.edge) return;
    this.hovered = next;
    this.root.style.cursor = next.thing !== null || next.edge !== null ? 'pointer' : '';
    const nodes = [before.thing, next.thing].filter((id): id is string => id !== null && this.graph.hasNode(id));
    const edges = [before.edge, next.edge].filter((key): key is string => key !== null && this.graph.hasEdge(key));
    this.sigma?.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
  }

  /** True for what is neither marked nor beside it, while something is marked. */
  private isDim(id: string): boolean {
    const { thing, edge } = this.marked;
    if (edge !== null) {
      const marked = this.edges.get(edge);
      if (marked) return id !== marked.s && id !== marked.o;
    }
    if (thing === null || !this.things.has(thing)) return false;
    return id !== thing && !this.neighbours.get(thing)?.has(id);
  }

  private thingLook(id: string): Attributes {
    const thing = this.things.get(id);
    const { paper, ink, accent } = this.palette;
    const color = this.palette.of(classColor(thing?.class ?? ''));
    const isMarked = id === this.marked.thing;
    const isHovered = id === this.hovered.thing;
    const dim = !isHovered && this.isDim(id);
    return {
      type: 'shape',
      size: (thing?.size ?? 5) + (isMarked ? 3 : 0),
      color: dim ? mix(color, paper, 0.72) : color,
      outline: isMarked ? accent : isHovered ? ink : mix(color, paper, dim ? 0.72 : 0.85),
      rim: isMarked ? 3.5 : isHovered ? 2 : 1.25,
      shape: shapeOf(thing?.class ?? ''),
      zIndex: isMarked || isHovered ? 2 : dim ? 0 : 1,
    };
  }

  private edgeLook(key: string): Attributes {
    const edge = this.edges.get(key);
    if (!edge) return { hidden: true };
    const { paper } = this.palette;
    const color = this.palette.of(lineColor(edge.group));
    const strong = key === this.marked.edge || key === this.hovered.edge;
    const touches = this.marked.thing !== null && (edge.s === this.marked.thing || edge.o === this.marked.thing);
    const some = this.marked.edge !== null || (this.marked.thing !== null && this.things.has(this.marked.thing));
    const fade = strong ? 0 : touches && this.marked.edge === null ? 0.15 : some ? 0.84 : 0.42;
    const bend = this.bends.get(key) ?? 0;
    return {
      type: bend === 0 ? 'line' : 'bow',
      size: Math.min(EDGE_WIDTH + Math.log2(edge.count), 7) + (strong ? 1.5 : 0),
      color: mix(color, paper, fade),
      bend,
      dashed: edge.dashed,
      zIndex: strong ? 3 : touches ? 2 : some ? 0 : 1,
    };
  }

  private onScreen(sigma: Sigma, id: string): { x: number; y: number } {
    const data = sigma.getNodeDisplayData(id);
    return data ? sigma.framedGraphToViewport(data) : { x: -1, y: -1 };
  }

  /** The edge nearest to a place of the container, within reach. */
  private edgeAt(x: number, y: number): string | null {
    const { sigma } = this;
    if (!sigma) return null;
    const places = new Map(this.drawing.things.map(({ id }) => [id, this.onScreen(sigma, id)]));
    let best: string | null = null;
    let least = REACH;
    for (const { key, s, o } of this.drawing.edges) {
      const from = places.get(s);
      const to = places.get(o);
      if (!from || !to || s === o) continue;
      const distance = distanceToEdge({ x, y }, from, to, this.bends.get(key) ?? 0);
      if (distance < least) {
        least = distance;
        best = key;
      }
    }
    return best;
  }

  private widthOf(context: CanvasRenderingContext2D, text: string): number {
    const known = this.widths.get(`${context.font} ${text}`);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    this.widths.set(`${context.font} ${text}`, width);
    return width;
  }

  private drawLabels(sigma: Sigma): void {
    const context = sigma.getCanvases().labels?.getContext('2d');
    if (!context) return;
    const { width, height } = sigma.getDimensions();
    const family = getComputedStyle(this.root).fontFamily;
    context.font = `500 ${LABEL_SIZE}px ${family}`;
    context.textBaseline = 'middle';
    const centre = this.drawing.centre === null ? null : this.onScreen(sigma, this.drawing.centre);
    const scale = Math.sqrt(sigma.getCamera().ratio);
    const weight = ({ id, size }: DrawnThing): number =>
      size + (id === this.hovered.thing ? 2000 : id === this.marked.thing ? 1000 : this.isDim(id) ? -100 : 0);
    const wishes: LabelWish[] = [];
    for (const thing of [...this.drawing.things].sort((a, b) => weight(b) - weight(a)).slice(0, LABELS_TRIED)) {
      const place = this.onScreen(sigma, thing.id);
      if (place.x < 0 || place.y < 0 || place.x > width || place.y > height) continue;
      wishes.push({
        id: thing.id,
        ...place,
        radius: (thing.size / scale) * 1.1 + 1,
        width: this.widthOf(context, thing.label) + 6,
        height: LABEL_HEIGHT,
        must: thing.id === this.hovered.thing || thing.id === this.marked.thing,
        side: centre !== null && place.x < centre.x - 4 ? 'left' : 'right',
        next: centre !== null && place.y < centre.y ? 'above' : 'below',
      });
    }
    const { ink, muted, paper, accent } = this.palette;
    for (const box of placeLabels(wishes, { left: 4, top: 4, right: width - 4, bottom: height - 4 })) {
      const label = this.things.get(box.id)?.label ?? '';
      const strong = box.id === this.marked.thing || box.id === this.hovered.thing;
      this.write(
        context,
        label,
        box,
        strong ? (box.id === this.marked.thing ? accent : ink) : this.isDim(box.id) ? muted : ink,
        paper,
        strong,
      );
    }
    for (const key of new Set([this.marked.edge, this.hovered.edge]))
      if (key !== null) this.writeEdge(sigma, context, key);
  }

  private write(
    context: CanvasRenderingContext2D,
    text: string,
    box: Box,
    color: string,
    paper: string,
    strong: boolean,
  ): void {
    const middle = (box.top + box.bottom) / 2;
    if (strong) {
      context.fillStyle = paper;
      context.strokeStyle = color;
      context.lineWidth = 1;
      context.beginPath();
      context.roundRect(box.left - 1, box.top - 1, box.right - box.left + 2, box.bottom - box.top + 2, 4);
      context.fill();
      context.stroke();
    } else {
      context.strokeStyle = paper;
      context.lineWidth = 3.5;
      context.lineJoin = 'round';
      context.strokeText(text, box.left + 3, middle);
    }
    context.fillStyle = color;
    context.fillText(text, box.left + 3, middle);
  }

  private writeEdge(sigma: Sigma, context: CanvasRenderingContext2D, key: string): void {
    const edge = this.edges.get(key);
    if (!edge || !this.graph.hasEdge(key)) return;
    const middle = pointAt(this.onScreen(sigma, edge.s), this.onScreen(sigma, edge.o), this.bends.get(key) ?? 0, 0.5);
    const text = edge.count > 1 ? `${edge.label} × ${edge.count}` : edge.label;
    const wide = this.widthOf(context, text) + 6;
    const box = {
      left: middle.x - wide / 2,
      right: middle.x + wide / 2,
      top: middle.y - LABEL_HEIGHT / 2,
      bottom: middle.y + LABEL_HEIGHT / 2,
    };
    this.write(context, text, box, this.palette.of(lineColor(edge.group)), this.palette.paper, true);
  }
}
