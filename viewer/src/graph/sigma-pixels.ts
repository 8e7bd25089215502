/**
 * What the two Sigma programs share: both work in pixels of the screen, not in the units of the drawing, so that an outline
 * or a dash keeps its width at every zoom.
 */

import type { RenderParams } from 'sigma/types';

export const PIXEL_UNIFORMS = ['u_matrix', 'u_dimensions', 'u_pixelRatio', 'u_sizeRatio'] as const;
export type PixelUniform = (typeof PIXEL_UNIFORMS)[number];

/** Stands at the head of a vertex shader: `toPixels` is a place of the drawing on the screen, `toClip` the way back. */
export const PIXEL_SPACE = /* glsl */ `
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_pixelRatio;
uniform float u_sizeRatio;

vec2 toPixels(vec2 place) {
  return ((u_matrix * vec3(place, 1)).xy + 1.0) * 0.5 * u_dimensions;
}

vec4 toClip(vec2 pixels) {
  return vec4(pixels / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
}
`;

/** The numbers a vertex shader hands to its fragment shader, declared the same in both: "vec4 color" is `v_color`. */
export const varyings = (...names: readonly `${'float' | 'vec2' | 'vec4'} ${string}`[]): string =>
  names.map((name) => `varying ${name.replace(' ', ' v_')};\n`).join('');

/** A program's place for its uniforms, as Sigma hands it over. */
interface Target {
  readonly gl: WebGLRenderingContext;
  readonly uniformLocations: Readonly<Record<string, WebGLUniformLocation>>;
}

export const setPixelUniforms = (params: RenderParams, { gl, uniformLocations: at }: Target): void => {
  gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
  gl.uniform2f(at.u_dimensions ?? null, params.width * params.pixelRatio, params.height * params.pixelRatio);
  gl.uniform1f(at.u_pixelRatio ?? null, params.pixelRatio);
  gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
};
