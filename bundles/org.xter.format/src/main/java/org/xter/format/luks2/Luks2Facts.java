package org.xter.format.luks2;

import java.util.ArrayList;
import java.util.List;
import org.xter.report.Problem;

/**
 * What a header says about the data behind it, as a signed manifest repeats it. A header is not protected by anything of
 * its own, so it is compared with these facts before a key comes near it.
 *
 * @param cipher in LUKS2's words, such as {@code serpent-xts-plain64}
 * @param keyBits the length of the volume key
 * @param sectorSize in bytes
 * @param offset where the data begin, in bytes from the container's beginning
 * @param uuid names the container
 * @param derivations of the slots in the order of their numbers, see {@link KeyDerivation#specification}
 */
public record Luks2Facts(
        String cipher, int keyBits, int sectorSize, long offset, String uuid, List<String> derivations) {
    public Luks2Facts {
        derivations = List.copyOf(derivations);
    }

    /**
     * Compares a header's facts with the signed ones.
     *
     * @return one problem of code {@code luks2.other-header} for each that differs; none means that the header may be used
     */
    public List<Problem> differences(Luks2Facts signed) {
        List<Problem> problems = new ArrayList<>();
        compare(problems, "cipher", cipher, signed.cipher);
        compare(problems, "key length", keyBits, signed.keyBits);
        compare(problems, "sector size", sectorSize, signed.sectorSize);
        compare(problems, "place of the data", offset, signed.offset);
        compare(problems, "UUID", uuid, signed.uuid);
        compare(problems, "key derivation", derivations, signed.derivations);
        return problems;
    }

    private static void compare(List<Problem> problems, String what, Object here, Object signed) {
        if (!here.equals(signed)) {
            problems.add(Problem.error(
                    "luks2.other-header",
                    "The LUKS2 header has another " + what + " than the manifest says: " + here + " instead of "
                            + signed,
                    "Do not use the container: somebody replaced its header"));
        }
    }
}
