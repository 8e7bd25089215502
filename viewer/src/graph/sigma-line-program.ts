/**
 * Draws edges for Sigma 3: lines with an arrow head, solid or dashed, straight or bowed, all by one shader that works in
 * pixels. The packaged programs know no dashes, and their curves cost a distance to the curve for each pixel; here a bow is a
 * strip of a few pieces. The curve is that of edge-geometry.ts.
 */

import type Sigma from 'sigma';
import { EdgeProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { PIXEL_SPACE, PIXEL_UNIFORMS, type PixelUniform, setPixelUniforms, varyings } from './sigma-pixels.ts';

/** What the adapter's edge reducer adds to Sigma's own display data. */
export interface LineStyle {
  /** Part of the length the middle lies beside the straight line; 0 is straight. */
  readonly bend: number;
  readonly dashed: boolean;
  /** With an arrow head at its end. */
  readonly headed: boolean;
}

const VARYINGS = varyings(
  'vec4 color',
  'float along',
  'float across',
  'float length',
  'float thickness',
  'float dash',
  'float headed',
  'float unit',
);

const VERTEX = /* glsl */ `
${PIXEL_SPACE}
${VARYINGS}
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_color;
attribute vec4 a_style; // thickness, bend, dashed, headed
attribute vec2 a_radii; // of the things at both ends
attribute vec2 a_corner; // 0..1 along, -1 or 1 across

void main() {
  vec2 from = toPixels(a_source);
  vec2 to = toPixels(a_target);
  vec2 line = to - from;
  float direct = max(length(line), 0.001);
  float bend = a_style.y;
  // The screen's y grows downwards, the clip space's upwards: hence the turned normal.
  vec2 control = (from + to) * 0.5 + vec2(line.y, -line.x) * bend;
  float whole = direct * (1.0 + 0.6667 * bend * bend);

  float start = min((a_radii.x * u_pixelRatio / u_sizeRatio) / whole, 0.45);
  float end = max(1.0 - ((a_radii.y + 1.5) * u_pixelRatio / u_sizeRatio) / whole, 0.55);
  float t = mix(start, end, a_corner.x);

  vec2 place = mix(mix(from, control, t), mix(control, to, t), t);
  vec2 tangent = mix(control - from, to - control, t);
  tangent = length(tangent) > 0.0001 ? normalize(tangent) : vec2(1.0, 0.0);

  v_unit = u_pixelRatio;
  v_thickness = a_style.x * u_pixelRatio;
  v_headed = a_style.w;
  float reach = v_thickness * 0.5 + (1.0 + 3.0 * v_headed) * u_pixelRatio;
  v_across = reach * a_corner.y;
  v_along = (t - start) * whole;
  v_length = (end - start) * whole;
  v_dash = a_style.z;
  v_color = a_color;

  place += vec2(-tangent.y, tangent.x) * v_across;
  gl_Position = toClip(place);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
${VARYINGS}

void main() {
  float head = min(v_thickness * 2.0 + 4.0 * v_unit, v_length * 0.5);
  float toEnd = v_length - v_along;
  float halfWidth = v_thickness * 0.5;
  float cover = 1.0;
  if (v_headed > 0.5 && toEnd < head) {
    halfWidth = (v_thickness * 0.5 + 3.0 * v_unit) * toEnd / head;
  } else if (v_dash > 0.5) {
    float on = 7.0 * v_unit;
    float at = mod(v_along, on + 5.0 * v_unit);
    cover = 1.0 - smoothstep(on - 0.5, on + 0.5, at);
  }
  cover *= 1.0 - smoothstep(halfWidth - 0.6, halfWidth + 0.6, abs(v_across));
  float alpha = v_color.a * cover;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;

/** A strip of `pieces` quads: along 0..1, across -1 and 1. */
const strip = (pieces: number): number[][] =>
  Array.from({ length: pieces + 1 }, (_, i) => i / pieces).flatMap((t) => [
    [t, -1],
    [t, 1],
  ]);

class LineProgram extends EdgeProgram<PixelUniform> {
  static pieces = 1;

  getDefinition() {
    const corners = strip((this.constructor as typeof LineProgram).pieces);
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    return {
      VERTICES: corners.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: PIXEL_UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_style', size: 4, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: corners,
    };
  }

  processVisibleItem(
    _index: number,
    at: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<LineStyle>,
  ): void {
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        floatColor(data.color),
        data.size,
        data.bend ?? 0,
        data.dashed ? 1 : 0,
        data.headed === false ? 0 : 1,
        source.size,
        target.size,
      ],
      at,
    );
  }

  setUniforms(params: RenderParams, target: Parameters<EdgeProgram<PixelUniform>['setUniforms']>[1]): void {
    setPixelUniforms(params, target);
  }
}

class BowProgram extends LineProgram {
  static override pieces = 14;
}

type Constructed = new (gl: WebGLRenderingContext, buffer: WebGLFramebuffer | null, renderer: Sigma) => LineProgram;

export const lineProgram = LineProgram as unknown as Constructed as unknown as EdgeProgramType;
export const bowProgram = BowProgram as unknown as Constructed as unknown as EdgeProgramType;
