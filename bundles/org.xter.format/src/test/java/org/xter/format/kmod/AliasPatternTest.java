package org.xter.format.kmod;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasPatternTest {
    @ParameterizedTest
    @CsvSource({
        "fs_squashfs, fs_squashfs, true",
        "pci:v00001AF4d*sv*, pci:v00001AF4d00001000sv00001AF4, true",
        "pci:v00001AF4d*sv*, pci:v00001AF5d00001000sv00001AF4, false",
        "usb:v0[0-4]*, usb:v03, true",
        "usb:v0[0-4]*, usb:v05, false",
        "usb:v0[!0-4]*, usb:v05, true",
        "a?c, abc, true",
        "a?c, ac, false",
        "*a*b*c, xxaxxbxxbc, true",
        "*a*b*c, xxaxxcxxb, false",
        "*, '', true"
    })
    void aliasesAreShellPatterns(String pattern, String name, boolean fits) {
        assertEquals(fits, AliasPattern.matches(pattern, name));
    }

    @ParameterizedTest
    @CsvSource({"crypto-sha256, crypto_sha256", "a-[0-9]-b, a_[0-9]_b"})
    void dashesBecomeUnderscoresOutsideOfBrackets(String alias, String expected) {
        assertEquals(Optional.of(expected), AliasPattern.normalise(alias));
    }

    @ParameterizedTest
    @CsvSource({"a[b", "a]b"})
    void unmatchedBracketsAreNoAlias(String alias) {
        assertEquals(Optional.empty(), AliasPattern.normalise(alias));
    }

    /** The same by trying every split at a star. */
    private static boolean slowly(String pattern, String name) {
        if (pattern.isEmpty()) {
            return name.isEmpty();
        }
        if (pattern.charAt(0) == '*') {
            return slowly(pattern.substring(1), name) || !name.isEmpty() && slowly(pattern, name.substring(1));
        }
        return !name.isEmpty()
                && (pattern.charAt(0) == '?' || pattern.charAt(0) == name.charAt(0))
                && slowly(pattern.substring(1), name.substring(1));
    }

    @Property(tries = 1000)
    void starsMayStandForAnything(
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'b') String name,
            @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'd') String shape) {
        String pattern = shape.replace('c', '*').replace('d', '?');
        assertEquals(slowly(pattern, name), AliasPattern.matches(pattern, name));
    }
}
