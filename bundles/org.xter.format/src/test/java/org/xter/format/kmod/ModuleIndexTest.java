package org.xter.format.kmod;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.xter.report.ProblemException;

class ModuleIndexTest {
    /** Walks over a finished index as a reader does: from the root's position, by the flags of each position. */
    private static void walk(ByteBuffer index, int position, String key, Map<String, List<String>> found) {
        index.position(position & 0x0FFFFFFF);
        String prefix = (position & 0x80000000) == 0 ? "" : text(index);
        int[] children = new int[0];
        int first = 0;
        if ((position & 0x20000000) != 0) {
            first = index.get();
            children = new int[index.get() - first + 1];
            for (int i = 0; i < children.length; i++) {
                children[i] = index.getInt();
            }
        }
        if ((position & 0x40000000) != 0) {
            List<String> values = new ArrayList<>();
            for (int count = index.getInt(); count > 0; count--) {
                int priority = index.getInt();
                values.add(priority + text(index));
            }
            found.put(key + prefix, values);
        }
        for (int i = 0; i < children.length; i++) {
            if (children[i] != 0) {
                walk(index, children[i], key + prefix + (char) (first + i), found);
            }
        }
    }

    private static String text(ByteBuffer index) {
        StringBuilder text = new StringBuilder();
        for (byte each = index.get(); each != 0; each = index.get()) {
            text.append((char) each);
        }
        return text.toString();
    }

    @Property(tries = 300)
    void everyKeyLeadsToItsValuesWhateverTheOrder(
            @ForAll List<@StringLength(max = 5) @CharRange(from = 'a', to = 'c') String> keys, @ForAll long seed)
            throws ProblemException {
        ModuleIndex index = new ModuleIndex();
        Map<String, List<String>> expected = new TreeMap<>();
        List<String> distinct = new ArrayList<>(new java.util.TreeSet<>(keys));
        for (String key : distinct) {
            index.add(key, "v" + key, 7);
            expected.put(key, List.of("7v" + key));
        }
        ByteBuffer bytes = ByteBuffer.wrap(index.bytes());
        assertEquals(0xB007F457, bytes.getInt(0));
        Map<String, List<String>> found = new TreeMap<>();
        walk(bytes, bytes.getInt(8), "", found);
        assertEquals(expected, found);

        Collections.shuffle(distinct, new Random(seed));
        ModuleIndex shuffled = new ModuleIndex();
        for (String key : distinct) {
            shuffled.add(key, "v" + key, 7);
        }
        assertArrayEquals(index.bytes(), shuffled.bytes());
    }

    @Test
    void valuesStandByPriorityTheLaterOfEqualsFirst() throws ProblemException {
        ModuleIndex index = new ModuleIndex();
        index.add("k", "five", 5);
        index.add("k", "two", 2);
        index.add("k", "five again", 5);
        Map<String, List<String>> found = new TreeMap<>();
        ByteBuffer bytes = ByteBuffer.wrap(index.bytes());
        walk(bytes, bytes.getInt(8), "", found);
        assertEquals(Map.of("k", List.of("2two", "5five again", "5five")), found);
    }

    @Test
    void otherCharactersThanAsciiAreRefused() {
        ProblemException refusal = assertThrows(ProblemException.class, () -> new ModuleIndex().add("\u00e4", "x", 0));
        assertEquals("kmod.no-ascii", refusal.problems().get(0).code());
    }
}
