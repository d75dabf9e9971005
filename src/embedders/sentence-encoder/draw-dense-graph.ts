import { heads } from './encoder-runtime.ts'
import { type Drawing, startDrawing, type Weight } from './onnx-drawing.ts'
import type { OnnxModel } from './write-onnx-model.ts'

const encoder = 'module_apply_default/Encoder_en'
const stored = 'module/Encoder_en'
const stack = 'KonaTransformer/Encode'
const longest = 128

/**
 * The Universal Sentence Encoder lite as a dense ONNX graph. Tokens of all rows stand end to end without padding, so that the large
 * products do no wasted work and no row depends on another; only the attention sees rows side by side.
 *
 * Inputs: `tokens` [T]; `positions` [T], of each token in its row; `queries`, `keys` and `values` [B, heads, L], for each place of the padded
 * rows where its part of a head stands when the parts of all tokens (query, key and value, each of all heads) stand end to end (any for a place past
 * the end); `back` [T, heads], for each token where its parts stand in what the heads give; `bias` [B, 1, 1, L], 0 for a token and -1e9 past the
 * end; `share` [B, T], 1 / length for the tokens of the row and 0 for those of others. Output: `vectors` [B, 512], of norm 1.
 *
 * The network is that of `model.json`: x = e + (e + timing); two layers of attention and feed-forward, each after a layer norm and with a residual,
 * that of the first attention through a dense layer from 256 to 512; the mean over tokens; a dense layer with tanh; the L2 norm. One thing is
 * moved: the last product of the second feed-forward is linear, so it is taken of the mean and not of every token, a sixth of all work.
 */
export function drawDenseGraph(weightOf: (name: string) => Weight): OnnxModel {
  const drawing = startDrawing(weightOf)
  const { add, weight } = drawing
  const embedding = add('Gather', [weight('module/Embeddings_en'), 'tokens'])
  const timing = add('Gather', [drawTiming(drawing), 'positions'])
  const summed = add('Add', [embedding, add('Add', [embedding, timing])])
  const meanOf = (tokens: string) => add('MatMul', ['share', tokens])
  const first = drawLayer(drawing, summed, { index: 0, width: 256, scale: 0.125 }, (tokens) => tokens)
  const mean = drawLayer(drawing, first, { index: 1, width: 512, scale: 0.0883883461356163 }, meanOf)
  const hidden = add('Tanh', [
    drawDense(
      drawing,
      mean,
      `${stored}/hidden_layers/tanh_layer_0/weights`,
      `${stored}/hidden_layers/tanh_layer_0/bias`,
    ),
  ])
  add('LpNormalization', [hidden], { axis: { int: -1 }, p: { int: 2 } }, 'vectors')
  return {
    name: 'universal-sentence-encoder-lite-en',
    operatorSets: { '': 17 },
    inputs: [
      { name: 'tokens', type: 'int32', shape: ['T'] },
      { name: 'positions', type: 'int32', shape: ['T'] },
      { name: 'queries', type: 'int32', shape: ['B', heads, 'L'] },
      { name: 'keys', type: 'int32', shape: ['B', heads, 'L'] },
      { name: 'values', type: 'int32', shape: ['B', heads, 'L'] },
      { name: 'back', type: 'int32', shape: ['T', heads] },
      { name: 'bias', type: 'float32', shape: ['B', 1, 1, 'L'] },
      { name: 'share', type: 'float32', shape: ['B', 'T'] },
    ],
    outputs: [{ name: 'vectors', type: 'float32', shape: ['B', 512] }],
    constants: drawing.constants,
    nodes: drawing.nodes,
  }
}

interface Layer {
  readonly index: 0 | 1
  /** Length of a token's vector where the layer begins; 512 where it ends. */
  readonly width: number
  /** By which queries are multiplied: 1 / square root of the width of a head. */
  readonly scale: number
}

/** `pool` is taken of what the last product of the layer gets and of its residual. */
function drawLayer(drawing: Drawing, input: string, layer: Layer, pool: (tokens: string) => string): string {
  const { add } = drawing
  const at = `${stack}/Layer_${layer.index}/TransformerLayer`
  const attended = drawAttention(drawing, drawNorm(drawing, input, `${at}/layer_prepostprocess`), layer)
  const residual =
    layer.index === 0
      ? drawDense(drawing, input, `${encoder}/${at}/dense/kernel/ConcatPartitions/concat`, biasOf(`${at}/dense`))
      : input
  const middle = add('Add', [attended, residual])
  const normed = drawNorm(drawing, middle, `${at}/FFN/layer_prepostprocess`)
  const ffn = (step: string) =>
    `${encoder}/${stack}/TransformerStack/Layer_${layer.index}/TransformerLayer/FFN/${step}/Tensordot/Reshape_1`
  const wide = add('Relu', [drawDense(drawing, normed, ffn('conv1'), biasOf(`${at}/FFN/conv1`))])
  const narrow = add('MatMul', [pool(wide), drawing.matrix(ffn('conv2'))])
  // The bias is one of each token: a row without tokens has none.
  return add('Add', [narrow, pool(add('Add', [middle, drawing.weight(biasOf(`${at}/FFN/conv2`))]))])
}

function drawAttention(drawing: Drawing, input: string, { index, width, scale }: Layer): string {
  const { add } = drawing
  const at = `${stack}/Layer_${index}/TransformerLayer/MultiheadAttention`
  const kernel = (name: string) => `${stored}/${at}/${name}/kernel/part_0`
  const joined = drawDense(drawing, input, kernel('qkv_transform_single'), biasOf(`${at}/qkv_transform_single`))
  // One copy each puts the parts where the products want them, and back: no transposing, no splitting.
  const parts = add('Reshape', [joined, drawing.integers([-1, width / heads])])
  const queries = add('Mul', [add('Gather', [parts, 'queries']), drawing.numbers([scale], [])])
  const keys = add('Transpose', [add('Gather', [parts, 'keys'])], { perm: { ints: [0, 1, 3, 2] } })
  const scores = add('Add', [add('MatMul', [queries, keys]), 'bias'])
  const mixed = add('MatMul', [add('Softmax', [scores], { axis: { int: -1 } }), add('Gather', [parts, 'values'])])
  const rows = add('Reshape', [mixed, drawing.integers([-1, width / heads])])
  const tokens = add('Reshape', [add('Gather', [rows, 'back']), drawing.integers([-1, width])])
  return drawDense(drawing, tokens, kernel('output_transform_single'), biasOf(`${at}/output_transform_single`))
}

/** The timing signal of every position (Vaswani et al. 2017, "Attention Is All You Need", 3.5): sines, then cosines. */
function drawTiming(drawing: Drawing): string {
  const { add } = drawing
  const positions = drawing.numbers([...Array(longest).keys()], [longest, 1])
  const frequencies = `${encoder}/${stack}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`
  const angles = add('Mul', [positions, drawing.weight(frequencies)])
  return add('Concat', [add('Sin', [angles]), add('Cos', [angles])], { axis: { int: 1 } })
}

function drawNorm(drawing: Drawing, input: string, at: string): string {
  const part = (name: string) =>
    drawing.weight(`${encoder}/${at}/layer_norm/layer_norm_${name}/ConcatPartitions/concat`)
  return drawing.add('LayerNormalization', [input, part('scale'), part('bias')], {
    axis: { int: -1 },
    epsilon: { float: 1e-6 },
  })
}

function drawDense(drawing: Drawing, input: string, kernel: string, bias: string): string {
  return drawing.add('Gemm', [input, drawing.matrix(kernel), drawing.weight(bias)])
}

function biasOf(at: string): string {
  return `${encoder}/${at}/bias/ConcatPartitions/concat`
}
