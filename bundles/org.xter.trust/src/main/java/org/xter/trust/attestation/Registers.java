package org.xter.trust.attestation;

import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xter.trust.measure.PcrBank;

/**
 * Values of platform configuration registers of the SHA-256 bank: what a start is expected to leave.
 *
 * @param values by number, 0 to 23; 32 bytes each
 */
public record Registers(SortedMap<Integer, byte[]> values) {
    /** How many a TPM of a PC has. */
    public static final int COUNT = 24;

    public Registers {
        values = new TreeMap<>(values);
        values.forEach((number, value) -> {
            if (number < 0 || number >= COUNT || value.length != PcrBank.SHA256.length()) {
                throw new IllegalArgumentException("register " + number);
            }
        });
    }

    /** Which they are, lowest first. */
    public SortedSet<Integer> numbers() {
        return new TreeSet<>(values.keySet());
    }

    /** SHA-256 over the values, lowest number first: what a quote signs. */
    public byte[] digest() {
        return PcrBank.SHA256.of(values.values().toArray(byte[][]::new));
    }

    /** One line, {@code 7=HEX 11=HEX}. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + HexFormat.of().formatHex(each.getValue()))
                .collect(Collectors.joining(" "));
    }
}
