package org.xter.format.squashfs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xter.format.judge.FieldTool;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * What {@code unsquashfs -pf} tells about an image: every entry with all but its extended attributes, and the contents.
 * It needs no root, unlike unpacking devices and owners.
 */
final class PseudoFile {
    private static final byte[] DATA_MARK =
            "\n#\n# START OF DATA - DO NOT MODIFY\n#\n".getBytes(StandardCharsets.UTF_8);

    private PseudoFile() {}

    /** Reads an image with unsquashfs; names must not hold line ends. */
    static FileTree read(Path image) throws IOException, InterruptedException {
        Path list = Files.createTempFile("pseudo", ".list");
        Files.delete(list);
        try {
            FieldTool.of("unsquashfs", "squashfs-tools").accepts("-no-progress", "-pf", list, image);
            return parse(Files.readAllBytes(list));
        } finally {
            Files.deleteIfExists(list);
        }
    }

    private static FileTree parse(byte[] bytes) {
        int mark = indexOf(bytes, DATA_MARK);
        int data = mark < 0 ? bytes.length : mark + DATA_MARK.length;
        String lines = new String(bytes, 0, mark < 0 ? bytes.length : mark, StandardCharsets.UTF_8);
        FileTree.Builder tree = FileTree.builder();
        lines.lines().map(PseudoFile::words).forEach(words -> {
            if (words.get(1).equals("x")) {
                return; // newer versions tell extended attributes too
            }
            String path = words.get(0).equals("/") ? "" : words.get(0);
            tree.put(path, entry(words, bytes, data));
        });
        return tree.build();
    }

    private static Entry entry(List<String> words, byte[] bytes, int data) {
        if (words.get(1).equals("L")) {
            return new Entry.HardLink(words.get(2));
        }
        Attributes attributes = new Attributes(
                Integer.parseInt(words.get(3), 8),
                unsigned(words.get(4)),
                unsigned(words.get(5)),
                unsigned(words.get(2)),
                new TreeMap<>(Map.of()));
        return switch (words.get(1)) {
            case "D" -> new Entry.Directory(attributes);
            case "F" -> new Entry.File(attributes, Content.EMPTY);
            case "R" -> {
                int size = Integer.parseInt(words.get(6));
                int offset = data + Integer.parseInt(words.get(7));
                yield new Entry.File(attributes, Content.of(Arrays.copyOfRange(bytes, offset, offset + size)));
            }
            case "S" -> new Entry.Symlink(attributes, words.get(6));
            case "C" -> device(attributes, Entry.DeviceKind.CHARACTER, words);
            case "B" -> device(attributes, Entry.DeviceKind.BLOCK, words);
            case "I" -> words.get(6).equals("f") ? new Entry.Fifo(attributes) : new Entry.Socket(attributes);
            default -> throw new IllegalArgumentException(words.toString());
        };
    }

    /** unsquashfs prints unsigned numbers as if they had a sign. */
    private static long unsigned(String number) {
        return Long.parseLong(number) & 0xFFFFFFFFL;
    }

    /** unsquashfs 4.5 splits the 32-bit number behind its lowest byte, as if minor numbers had only 8 bits. */
    private static Entry device(Attributes attributes, Entry.DeviceKind kind, List<String> words) {
        int major = (int) Long.parseLong(words.get(6));
        int minor = (int) Long.parseLong(words.get(7));
        if (major < 0 || major > 0xFFF) {
            int raw = major << 8 | minor;
            major = raw >> 8 & 0xFFF;
            minor = raw & 0xFF | raw >> 12 & 0xFFF00;
        }
        return new Entry.Device(attributes, kind, major, minor);
    }

    /** A symbolic link's target is the rest of its line, not escaped. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                words.add(word.toString());
                word.setLength(0);
                if (words.size() == 6 && words.get(1).equals("S")) {
                    words.add(line.substring(i + 1));
                    return words;
                }
                if (words.size() == 2 && words.get(1).equals("L")) {
                    words.add(unescape(line.substring(i + 1)));
                    return words;
                }
            } else {
                word.append(c == '\\' ? line.charAt(++i) : c);
            }
        }
        words.add(word.toString());
        return words;
    }

    private static String unescape(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    private static int indexOf(byte[] bytes, byte[] mark) {
        for (int i = 0; i <= bytes.length - mark.length; i++) {
            if (bytes[i] == mark[0] && Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
                return i;
            }
        }
        return -1;
    }
}
