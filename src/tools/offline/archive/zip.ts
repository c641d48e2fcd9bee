import { crc32, deflateRawSync } from 'node:zlib';

/** January 1, 1980, as the format writes days: files of an archive have no other time, so that it is the same each build. */
const day = 0x21;
/** Names are UTF-8; version 2.0 of the format; deflate. */
const [utf8, version, method] = [0x800, 20, 8];

interface Member {
  name: Buffer;
  crc: number;
  size: number;
  bytes: Buffer;
}

/** What stands before a file, and again in the list at the end. */
function told({ name, crc, size, bytes }: Member): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(version, 0);
  head.writeUInt16LE(utf8, 2);
  head.writeUInt16LE(method, 4);
  head.writeUInt16LE(day, 8);
  head.writeUInt32LE(crc, 10);
  head.writeUInt32LE(bytes.length, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

const marked = (mark: number, ...parts: Buffer[]): Buffer => {
  const start = Buffer.alloc(4);
  start.writeUInt32LE(mark);
  return Buffer.concat([start, ...parts]);
};

/** The line of a file in the list at the end: where it begins. */
function listed(member: Member, at: number): Buffer {
  const maker = Buffer.alloc(2);
  maker.writeUInt16LE(version);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(at, 10);
  return marked(0x02014b50, maker, told(member), place, member.name);
}

function end(count: number, length: number, at: number): Buffer {
  const tail = Buffer.alloc(18);
  tail.writeUInt16LE(count, 4);
  tail.writeUInt16LE(count, 6);
  tail.writeUInt32LE(length, 8);
  tail.writeUInt32LE(at, 12);
  return marked(0x06054b50, tail);
}

/** A ZIP archive of files, by their names, in the order in which they are given. */
export function zipOf(
  files: Iterable<readonly [string, Buffer]>,
  deflate: (bytes: Buffer) => Buffer = deflateRawSync,
): Buffer {
  const members = [...files].map(([name, content]) => ({
    name: Buffer.from(name),
    crc: crc32(content),
    size: content.length,
    bytes: deflate(content),
  }));
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const member of members) {
    list.push(listed(member, at));
    const head = marked(0x04034b50, told(member), member.name);
    parts.push(head, member.bytes);
    at += head.length + member.bytes.length;
  }
  const lines = Buffer.concat(list);
  return Buffer.concat([...parts, lines, end(members.length, lines.length, at)]);
}
