package org.xter.format.kmod;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;
import org.xter.format.elf.Elf;
import org.xter.format.elf.ElfSection;
import org.xter.format.elf.ElfSymbol;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;

/**
 * What one module's file tells.
 *
 * @param information of {@code .modinfo}, {@code key=value} in its order
 * @param exported names of symbols it offers, in its order
 * @param required names of symbols it needs, in its order
 */
record ModuleFile(List<String> information, List<String> exported, List<String> required) {
    private static final int LARGEST = 1 << 28;
    private static final String CRC = "__crc_";
    /** {@code struct modversion_info}: a checksum of 8 bytes and a name of 56. */
    private static final int VERSION = 64;

    private static final int VERSION_NAME = 8;

    /** Whether a file name is that of a module. */
    static boolean isModule(String path) {
        return path.endsWith(".ko") || path.endsWith(".ko.xz") || path.endsWith(".ko.zst") || path.endsWith(".ko.gz");
    }

    /** The bytes of a module, decompressed as its name tells. */
    static byte[] decompressed(String path, Content content) throws IOException, ProblemException {
        try (InputStream raw = content.open();
                InputStream in = decompressor(path, raw)) {
            byte[] bytes = in.readNBytes(LARGEST);
            if (bytes.length == LARGEST) {
                throw damaged(path, "it is too large", null);
            }
            return bytes;
        }
    }

    private static InputStream decompressor(String path, InputStream raw) throws IOException {
        if (path.endsWith(".xz")) {
            return new XZInputStream(raw);
        } else if (path.endsWith(".zst")) {
            return new ZstdInputStream(raw);
        }
        return path.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }

    static ModuleFile read(String path, Content content) throws IOException, ProblemException {
        byte[] bytes;
        try {
            bytes = decompressed(path, content);
        } catch (IOException e) {
            throw damaged(path, "it cannot be decompressed", e);
        }
        try {
            Optional<Elf> elf = Elf.read(bytes);
            if (elf.isEmpty()) {
                throw damaged(path, "it is no ELF file", null);
            }
            return read(elf.get());
        } catch (ProblemException e) {
            throw new ProblemException(e.problems().get(0).at(Place.of(path)), e);
        }
    }

    private static ModuleFile read(Elf elf) throws IOException, ProblemException {
        List<ElfSymbol> symbols = elf.symbols();
        return new ModuleFile(strings(elf, ".modinfo"), exported(elf, symbols), required(elf, symbols));
    }

    private static List<String> exported(Elf elf, List<ElfSymbol> symbols) throws IOException, ProblemException {
        List<String> exported = new ArrayList<>();
        for (ElfSymbol symbol : symbols) {
            if (symbol.name().startsWith(CRC)) {
                exported.add(symbol.name().substring(CRC.length()));
            }
        }
        // A kernel without versioned symbols has only their names.
        return exported.isEmpty() ? strings(elf, "__ksymtab_strings") : exported;
    }

    private static List<String> required(Elf elf, List<ElfSymbol> symbols) throws IOException, ProblemException {
        List<String> required = new ArrayList<>();
        for (ElfSymbol symbol : symbols) {
            if (symbol.isUndefined() && !symbol.name().isEmpty()) {
                required.add(symbol.name());
            }
        }
        Optional<ElfSection> versions = elf.section("__versions");
        if (versions.isPresent()) {
            Set<String> known = new HashSet<>(required);
            ByteBuffer bytes = elf.bytes(versions.get());
            for (int at = 0; at + VERSION <= bytes.capacity(); at += VERSION) {
                String name = text(bytes, at + VERSION_NAME, at + VERSION);
                if (!name.isEmpty() && known.add(name)) {
                    required.add(name);
                }
            }
        }
        return required;
    }

    private static List<String> strings(Elf elf, String section) throws IOException, ProblemException {
        Optional<ElfSection> found = elf.section(section);
        if (found.isEmpty()) {
            return List.of();
        }
        return strings(elf.bytes(found.get()));
    }

    /** The texts between NUL characters, empty ones left out. */
    static List<String> strings(ByteBuffer bytes) {
        List<String> strings = new ArrayList<>();
        for (int at = 0; at < bytes.capacity(); ) {
            String text = text(bytes, at, bytes.capacity());
            if (!text.isEmpty()) {
                strings.add(text);
            }
            while (at < bytes.capacity() && bytes.get(at) != 0) {
                at++;
            }
            at++;
        }
        return strings;
    }

    private static String text(ByteBuffer bytes, int from, int limit) {
        int end = from;
        while (end < limit && bytes.get(end) != 0) {
            end++;
        }
        byte[] text = new byte[end - from];
        bytes.get(from, text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static ProblemException damaged(String path, String what, Throwable cause) {
        return new ProblemException(
                Problem.error(
                        "kmod.damaged",
                        Place.of(path),
                        "the kernel module is damaged: " + what,
                        "take a fresh copy of the kernel package"),
                cause);
    }
}
