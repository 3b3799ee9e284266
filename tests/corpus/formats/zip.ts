import { deflateRawSync } from 'node:zlib';

/**
 * An archive of `count` parts that all are the one run of compressed zeros, each `length` bytes long when it is unpacked;
 * `stated` is what the archive says of that length.
 */
export function bombOf(count: number, length: number, { stated = length } = {}): Buffer {
  const packed = deflateRawSync(Buffer.alloc(length), { level: 9 });
  const about = (name: string): Buffer => {
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(stated, 18);
    header.writeUInt16LE(name.length, 22);
    return header;
  };
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), about('a'), Buffer.from('a'), packed]);
  const directory = Buffer.concat(
    Array.from({ length: count }, (_, i) => {
      const name = `word/part${i}.xml`;
      return Buffer.concat([
        Buffer.from('PK\x01\x02\x14\x00'),
        about(name),
        Buffer.alloc(14),
        Buffer.from(name),
      ]);
    }),
  );
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, directory, Buffer.from('PK\x05\x06'), end]);
}
