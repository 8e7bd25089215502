/**
 * Draws things for Sigma 3: one shape a class, filled, with an outline, by one shader. Shape is the second channel beside
 * colour, so seven classes need seven shapes; the packaged programs have the disc and the square only.
 */

import { NodeProgram, type NodeProgramType } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { SHAPES, type Shape } from './palette.ts';
import { PIXEL_SPACE, PIXEL_UNIFORMS, type PixelUniform, setPixelUniforms, varyings } from './sigma-pixels.ts';

/** What the adapter's node reducer adds to Sigma's own display data. */
export interface ShapeStyle {
  readonly shape: Shape;
  readonly outline: string;
  /** Width of the outline in pixels. */
  readonly rim: number;
}

const VARYINGS = varyings('vec4 color', 'vec4 outline', 'vec2 at', 'float radius', 'float shape', 'float rim');

const VERTEX = /* glsl */ `
${PIXEL_SPACE}
${VARYINGS}
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_outline;
attribute vec2 a_position;
attribute vec3 a_form; // size, shape, rim
attribute vec2 a_corner;

const float bias = 255.0 / 254.0;
// The corners of triangle and diamond reach farther out than the disc of the same weight.
const float reach = 1.5;

void main() {
  v_radius = a_form.x * u_pixelRatio / u_sizeRatio;
  v_at = a_corner * (v_radius * reach + 2.0);
  v_shape = a_form.y;
  v_rim = a_form.z * u_pixelRatio;
  gl_Position = toClip(toPixels(a_position) + v_at);
  #ifdef PICKING_MODE
  v_color = a_id;
  v_color.a *= bias;
  #else
  v_color = a_color;
  #endif
  v_outline = a_outline;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
${VARYINGS}

// Pixels from the outline, negative inside. All shapes cover about the same area.
float edgeOf(vec2 p, float r) {
  vec2 q = abs(p);
  if (v_shape < 0.5) return length(p) - r;                                        // disc
  if (v_shape < 2.5) return max(q.x, q.y) - r * 0.9;                              // square, framed square
  if (v_shape < 3.5) return (q.x + q.y - r * 1.28) * 0.7071;                      // diamond
  if (v_shape < 4.5) return max(q.x * 0.866 + p.y * 0.5, -p.y) - r * 0.66;        // triangle
  if (v_shape < 5.5) return max(q.x * 0.866 + q.y * 0.5, q.y) - r * 0.96;         // hexagon
  return length(p) - r;                                                           // ring
}

void main() {
  float edge = edgeOf(v_at, v_radius);
  #ifdef PICKING_MODE
  gl_FragColor = edge < 2.0 ? v_color : vec4(0.0);
  #else
  float cover = 1.0 - smoothstep(-0.6, 0.6, edge);
  float rim = smoothstep(-v_rim - 0.6, -v_rim + 0.6, edge);
  bool framed = v_shape > 1.5 && v_shape < 2.5;
  bool hollow = v_shape > 5.5;
  float inner = v_radius * 0.3;
  if (framed) rim = max(rim, smoothstep(1.2, 0.0, abs(edge + inner)) );
  vec4 fill = v_color;
  if (hollow) fill = mix(v_color, v_outline, 1.0 - smoothstep(-0.6, 0.6, length(v_at) - v_radius * 0.45));
  vec4 color = mix(fill, v_outline, rim);
  float alpha = color.a * cover;
  gl_FragColor = vec4(color.rgb * alpha, alpha);
  #endif
}
`;

class ShapeProgram extends NodeProgram<PixelUniform> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: PIXEL_UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_form', size: 3, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_outline', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(index: number, at: number, data: NodeDisplayData & Partial<ShapeStyle>): void {
    const array = this.array;
    array[at++] = data.x;
    array[at++] = data.y;
    array[at++] = data.size;
    array[at++] = SHAPES.indexOf(data.shape ?? 'disc');
    array[at++] = data.rim ?? 1;
    array[at++] = floatColor(data.color);
    array[at++] = floatColor(data.outline ?? data.color);
    array[at++] = index;
  }

  setUniforms(params: RenderParams, target: Parameters<NodeProgram<PixelUniform>['setUniforms']>[1]): void {
    setPixelUniforms(params, target);
  }
}

export const shapeProgram = ShapeProgram as unknown as NodeProgramType;
