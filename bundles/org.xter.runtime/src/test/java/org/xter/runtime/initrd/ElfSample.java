package org.xter.runtime.initrd;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;

/** Makes ELF files that need libraries and have search paths, and no code. */
final class ElfSample {
    private final int machine;
    private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
    private final List<long[]> dynamic = new ArrayList<>();
    private String interpreter = "";

    private ElfSample(int machine) {
        this.machine = machine;
        strings.write(0);
    }

    static ElfSample x86() {
        return new ElfSample(62);
    }

    static ElfSample arm() {
        return new ElfSample(183);
    }

    ElfSample needs(String library) {
        return tag(1, library);
    }

    ElfSample soname(String name) {
        return tag(14, name);
    }

    ElfSample rpath(String folders) {
        return tag(15, folders);
    }

    ElfSample runpath(String folders) {
        return tag(29, folders);
    }

    ElfSample loader(String path) {
        interpreter = path;
        return this;
    }

    private ElfSample tag(long tag, String text) {
        dynamic.add(new long[] {tag, strings.size()});
        strings.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        strings.write(0);
        return this;
    }

    Entry file() {
        byte[] names = strings.toByteArray();
        byte[] loader = (interpreter + "\0").getBytes(StandardCharsets.UTF_8);
        int headers = 64 + 3 * 56;
        int namesAt = headers;
        int loaderAt = namesAt + names.length;
        int dynamicAt = loaderAt + loader.length;
        int size = dynamicAt + 16 * (dynamic.size() + 3);
        long base = 0x10000;
        ByteBuffer elf = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        elf.put(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1});
        elf.position(16);
        elf.putShort((short) 3).putShort((short) machine).putInt(1).putLong(0);
        elf.putLong(64).putLong(0).putInt(0).putShort((short) 64).putShort((short) 56);
        elf.putShort((short) (interpreter.isEmpty() ? 2 : 3)).putShort((short) 64);
        elf.putShort((short) 0).putShort((short) 0);
        putSegment(elf, 1, 0, base, size);
        putSegment(elf, 2, dynamicAt, base + dynamicAt, 16L * (dynamic.size() + 3));
        putSegment(elf, 3, loaderAt, base + loaderAt, loader.length);
        elf.put(names).put(loader);
        for (long[] each : dynamic) {
            elf.putLong(each[0]).putLong(each[1]);
        }
        elf.putLong(5)
                .putLong(base + namesAt)
                .putLong(10)
                .putLong(names.length)
                .putLong(0)
                .putLong(0);
        return new Entry.File(Attributes.root(0755, 0), Content.of(elf.array()));
    }

    private static void putSegment(ByteBuffer elf, int type, long offset, long address, long size) {
        elf.putInt(type).putInt(4).putLong(offset).putLong(address).putLong(address);
        elf.putLong(size).putLong(size).putLong(1);
    }
}
