// Reads pictures as raw RGB (int width, int height, bytes; big-endian), and writes for each a line of JSON: the milliseconds and
// the processor time that @vladmandic/face-api took to detect and describe the face, and the description, or null where it found none.
// usage: node face-api.cjs PICTURES RESULTS ROUNDS
'use strict';
const fs = require('fs');
const path = require('path');
const tf = require('@tensorflow/tfjs');
const wasm = require('@tensorflow/tfjs-backend-wasm');
const faceapi = require('@vladmandic/face-api/dist/face-api.node-wasm.js');

const WARMING = 20;
const INPUT = 416;

function* pictures(file) {
  const bytes = fs.readFileSync(file);
  let at = 0;
  while (at < bytes.length) {
    const width = bytes.readInt32BE(at);
    const height = bytes.readInt32BE(at + 4);
    const size = width * height * 3;
    yield { width, height, rgb: bytes.subarray(at + 8, at + 8 + size) };
    at += 8 + size;
  }
}

async function describe(picture) {
  const began = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  const tensor = tf.tensor3d(Uint8Array.from(picture.rgb), [picture.height, picture.width, 3], 'int32');
  const found = await faceapi.detectSingleFace(tensor, new faceapi.TinyFaceDetectorOptions({ inputSize: INPUT, scoreThreshold: 0.5 }))
    .withFaceLandmarks().withFaceDescriptor();
  tensor.dispose();
  const ms = Number(process.hrtime.bigint() - began) / 1e6;
  const used = process.cpuUsage(cpu);
  return { ms, cpuMs: (used.user + used.system) / 1e3, descriptor: found ? Array.from(found.descriptor) : null };
}

async function main() {
  const [source, target, rounds] = process.argv.slice(2);
  wasm.setWasmPaths(path.dirname(require.resolve('@tensorflow/tfjs-backend-wasm')) + path.sep);
  wasm.setThreadsCount(1);
  await faceapi.tf.setBackend('wasm');
  await faceapi.tf.ready();
  const models = path.join(path.dirname(require.resolve('@vladmandic/face-api/package.json')), 'model');
  await faceapi.nets.tinyFaceDetector.loadFromDisk(models);
  await faceapi.nets.faceLandmark68Net.loadFromDisk(models);
  await faceapi.nets.faceRecognitionNet.loadFromDisk(models);
  const all = [...pictures(source)];
  for (let n = 0; n < WARMING; n++) {
    await describe(all[n % all.length]);
  }
  const out = fs.createWriteStream(target);
  for (let round = 0; round < Number(rounds); round++) {
    for (const picture of all) {
      out.write(JSON.stringify(await describe(picture)) + '\n');
    }
  }
  await new Promise((done) => out.end(done));
}

main().catch((failed) => {
  console.error(failed);
  process.exit(1);
});
