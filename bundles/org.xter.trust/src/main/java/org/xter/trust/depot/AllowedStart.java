package org.xter.trust.depot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.xter.report.ProblemException;
import org.xter.trust.attestation.Registers;

/**
 * A start whose machines get keys.
 *
 * @param product of the release that is started
 * @param registers what it leaves in the TPM
 * @param containers the LUKS UUIDs of the containers whose keys it may have
 */
public record AllowedStart(UUID product, Registers registers, SortedSet<UUID> containers) {
    static final String ENDING = ".start";

    private static final String FORM = "xter-start 1";

    public AllowedStart {
        containers = new TreeSet<>(containers);
    }

    static AllowedStart read(Path file) throws IOException, ProblemException {
        DepotLines lines = new DepotLines(file, FORM);
        TreeMap<Integer, byte[]> values = new TreeMap<>();
        SortedSet<UUID> containers = new TreeSet<>();
        UUID product = null;
        try {
            for (String[] words : lines.words()) {
                if (words.length == 2 && words[0].equals("product") && product == null) {
                    product = lines.uuid(words[1]);
                } else if (words.length == 2 && words[0].equals("container")) {
                    containers.add(lines.uuid(words[1]));
                } else if (words.length != 3
                        || !words[0].equals("register")
                        || values.put(Integer.valueOf(words[1]), HexFormat.of().parseHex(words[2])) != null) {
                    throw lines.bad();
                }
            }
            if (product == null || values.isEmpty()) {
                throw lines.bad();
            }
            return new AllowedStart(product, new Registers(values), containers);
        } catch (IllegalArgumentException e) {
            throw lines.bad();
        }
    }

    /** The same start with one container more. */
    AllowedStart with(UUID container) {
        SortedSet<UUID> more = new TreeSet<>(containers);
        more.add(container);
        return new AllowedStart(product, registers, more);
    }

    /** Its file. */
    String text() {
        StringBuilder text = new StringBuilder(FORM + "\nproduct " + product + "\n");
        registers.values().forEach((number, value) -> text.append("register ")
                .append(number)
                .append(' ')
                .append(HexFormat.of().formatHex(value))
                .append('\n'));
        containers.forEach(each -> text.append("container ").append(each).append('\n'));
        return text.toString();
    }
}
