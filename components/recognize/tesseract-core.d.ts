declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const factory: import('../../lib/recognize/picture/tesseract.ts').CoreFactory;
  export default factory;
}
