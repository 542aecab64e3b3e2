package org.xter.format.kmod;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * The binary indexes of kmod, version 2.1: a radix tree from keys to values, each with a priority. Numbers are
 * big-endian; nodes are written after their children, and the position of a node tells by its upper four bits whether
 * it has a prefix (0x8), values (0x4) and children (0x2). Not thread-safe.
 */
final class ModuleIndex {
    private static final int MAGIC = 0xB007F457;
    private static final int VERSION = 0x00020001;
    private static final int HAS_PREFIX = 0x80000000;
    private static final int HAS_VALUES = 0x40000000;
    private static final int HAS_CHILDREN = 0x20000000;
    private static final int ASCII = 128;

    private record Value(long priority, String text) {}

    private static final class Node {
        String prefix;
        final TreeMap<Character, Node> children = new TreeMap<>();
        final List<Value> values = new ArrayList<>();

        Node(String prefix) {
            this.prefix = prefix;
        }
    }

    private final Node root = new Node("");

    /**
     * Adds a value to a key. The values of a key are kept by rising priority; among equals the later one comes first.
     *
     * @throws ProblemException {@code kmod.no-ascii} when a text has other characters than ASCII ones
     */
    void add(String key, String value, long priority) throws ProblemException {
        requireAscii(key);
        requireAscii(value);
        Node node = root;
        int at = 0;
        while (true) {
            int common = 0;
            while (common < node.prefix.length()
                    && at + common < key.length()
                    && node.prefix.charAt(common) == key.charAt(at + common)) {
                common++;
            }
            if (common < node.prefix.length()) {
                split(node, common);
            }
            at += common;
            if (at == key.length()) {
                insert(node.values, new Value(priority, value));
                return;
            }
            Node child = node.children.get(key.charAt(at));
            if (child == null) {
                child = new Node(key.substring(at + 1));
                child.values.add(new Value(priority, value));
                node.children.put(key.charAt(at), child);
                return;
            }
            node = child;
            at++;
        }
    }

    /** Makes the rest of a node's prefix a child that takes over all the node had. */
    private static void split(Node node, int length) {
        Node rest = new Node(node.prefix.substring(length + 1));
        rest.children.putAll(node.children);
        rest.values.addAll(node.values);
        char branch = node.prefix.charAt(length);
        node.prefix = node.prefix.substring(0, length);
        node.children.clear();
        node.values.clear();
        node.children.put(branch, rest);
    }

    private static void insert(List<Value> values, Value value) {
        int at = 0;
        while (at < values.size() && values.get(at).priority < value.priority) {
            at++;
        }
        values.add(at, value);
    }

    private static void requireAscii(String text) throws ProblemException {
        if (text.chars().anyMatch(c -> c >= ASCII || c == 0)) {
            throw new ProblemException(Problem.error(
                    "kmod.no-ascii",
                    "a kernel module's data hold other characters than ASCII ones: " + text,
                    "take a fresh copy of the kernel package"));
        }
    }

    /** The index as a file. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeInt(0); // the root's position, known at the end
            int position = write(root, out);
            byte[] result = bytes.toByteArray();
            for (int i = 0; i < 4; i++) {
                result[8 + i] = (byte) (position >>> 24 - 8 * i);
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int write(Node node, DataOutputStream out) throws IOException {
        int[] positions = new int[0];
        char first = 0;
        char last = 0;
        if (!node.children.isEmpty()) {
            first = node.children.firstKey();
            last = node.children.lastKey();
            positions = new int[last - first + 1];
            for (Map.Entry<Character, Node> child : node.children.entrySet()) {
                positions[child.getKey() - first] = write(child.getValue(), out);
            }
        }
        int position = out.size();
        if (!node.prefix.isEmpty()) {
            writeText(out, node.prefix);
            position |= HAS_PREFIX;
        }
        if (positions.length > 0) {
            out.writeByte(first);
            out.writeByte(last);
            for (int each : positions) {
                out.writeInt(each);
            }
            position |= HAS_CHILDREN;
        }
        if (!node.values.isEmpty()) {
            out.writeInt(node.values.size());
            for (Value value : node.values) {
                out.writeInt((int) value.priority);
                writeText(out, value.text);
            }
            position |= HAS_VALUES;
        }
        return position;
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.writeByte(0);
    }
}
