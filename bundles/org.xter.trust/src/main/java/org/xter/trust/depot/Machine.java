package org.xter.trust.depot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.xter.report.ProblemException;

/**
 * A machine the depot knows.
 *
 * @param name by which people call it; of machines that {@code xter provision} writes down, their id
 * @param product what it was provisioned for
 * @param certificate SHA-256 of the certificate it shows, in hexadecimal
 * @param endorsement the name of its TPM's endorsement key ({@link org.xter.trust.attestation.TpmPublicKey#fingerprint()})
 * @param container the LUKS UUID of the only container whose key it may have
 */
public record Machine(String name, UUID product, String certificate, String endorsement, UUID container) {
    static final String ENDING = ".machine";

    private static final String FORM = "xter-machine 1";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final List<String> FACTS = List.of("certificate", "container", "endorsement", "product");

    static Machine read(Path file) throws IOException, ProblemException {
        DepotLines lines = new DepotLines(file, FORM);
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - ENDING.length());
        TreeMap<String, String> facts = new TreeMap<>();
        for (String[] words : lines.words()) {
            if (words.length != 2 || facts.put(words[0], words[1]) != null) {
                throw lines.bad();
            }
        }
        if (!NAME.matcher(name).matches() || !FACTS.equals(List.copyOf(facts.keySet()))) {
            throw lines.bad();
        }
        return new Machine(
                name,
                lines.uuid(facts.get("product")),
                facts.get("certificate"),
                facts.get("endorsement"),
                lines.uuid(facts.get("container")));
    }

    /** Its file. */
    String text() {
        return String.join(
                "\n",
                FORM,
                "product " + product,
                "certificate " + certificate,
                "endorsement " + endorsement,
                "container " + container,
                "");
    }
}
