package org.xter.debian.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DebianVersionTest {
    @ParameterizedTest
    @CsvSource({
        "1.0, 1.1",
        "1.0~rc1, 1.0",
        "1.0~~, 1.0~",
        "1.9, 1.10",
        "1.0, 1.0+b1",
        "1.0a, 1.0+",
        "1.0-1, 1.0-1.1",
        "9.9, 1:0.1",
        "1.0-1~deb12u1, 1.0-1",
        "2.36-9, 2.36-9+deb12u14",
        "1.2.3-4-5, 1.2.3-5-1",
        "0~git1, 0.1",
    })
    void ordersAsPolicySays(String lower, String higher) {
        assertTrue(DebianVersion.parse(lower).compareTo(DebianVersion.parse(higher)) < 0);
        assertTrue(DebianVersion.parse(higher).compareTo(DebianVersion.parse(lower)) > 0);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 0:1.0", "1.0, 1.0-0", "1.00, 1.0", "1.01, 1.1", "1.0, 1.", "a0, a"})
    void versionsThatCompareEqualAreEqual(String one, String other) {
        assertEquals(DebianVersion.parse(one), DebianVersion.parse(other));
        assertEquals(
                DebianVersion.parse(one).hashCode(), DebianVersion.parse(other).hashCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1:", ":1", "a:1", "1.0-", "-1", "1 0", "1_0", "99999999999:1", "1.0-1:2", "1,0"})
    void refusesWhatIsNoVersion(String text) {
        assertThrows(IllegalArgumentException.class, () -> DebianVersion.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"2:1.0-3-4, 2, 1.0-3, 4", "1.0, 0, 1.0, ''", "1:2:3-4, 1, 2:3, 4"})
    void tellsItsParts(String text, int epoch, String upstream, String revision) {
        DebianVersion version = DebianVersion.parse(text);
        assertEquals(epoch, version.epoch());
        assertEquals(upstream, version.upstream());
        assertEquals(revision, version.revision());
        assertEquals(text, version.toString());
    }

    @Property(tries = 500)
    void isATotalOrder(
            @ForAll("versions") String first, @ForAll("versions") String second, @ForAll("versions") String third) {
        DebianVersion a = DebianVersion.parse(first);
        DebianVersion b = DebianVersion.parse(second);
        DebianVersion c = DebianVersion.parse(third);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0);
        }
        if (a.equals(b)) {
            assertEquals(a.hashCode(), b.hashCode());
            assertEquals(Integer.signum(a.compareTo(c)), Integer.signum(b.compareTo(c)));
        }
    }

    @Property(tries = 300)
    void aTildeSortsBeforeTheVersionItself(@ForAll("upstreams") String upstream) {
        assertTrue(DebianVersion.parse(upstream + "~x").compareTo(DebianVersion.parse(upstream)) < 0);
    }

    @Provide
    Arbitrary<String> upstreams() {
        return Arbitraries.strings().withChars("0129abz.+~").ofMinLength(1).ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> versions() {
        Arbitrary<String> epochs = Arbitraries.of("", "", "0:", "1:");
        Arbitrary<String> revisions = Arbitraries.strings()
                .withChars("019a.+~")
                .ofMinLength(1)
                .ofMaxLength(4)
                .map(revision -> "-" + revision)
                .injectNull(0.4)
                .map(revision -> revision == null ? "" : revision);
        return Combinators.combine(epochs, upstreams(), revisions)
                .as((epoch, upstream, revision) -> epoch + upstream + revision);
    }
}
