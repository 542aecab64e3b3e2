package org.xter.engine.encryption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.xter.engine.encryption.EncryptionCosts.CipherCost;
import org.xter.engine.encryption.EncryptionCosts.DerivationCost;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;

class EncryptionCostsTest {
    private static final long GIB = 1L << 30;

    @Test
    void everyCipherAndDerivationAnEditionCanChooseIsMeasured() {
        EncryptionCosts costs = EncryptionCosts.measure(2 * GIB, 2, Cancellation.NEVER);
        assertEquals(
                List.of("aes-xts", "serpent-xts", "twofish-xts"),
                costs.ciphers().stream().map(CipherCost::cipher).toList());
        assertTrue(costs.ciphers().stream().allMatch(each -> each.bytesPerSecond() > 0), costs::toString);
        assertEquals(
                List.of("argon2id", "pbkdf2"),
                costs.derivations().stream().map(DerivationCost::function).toList());
        assertEquals(GIB / 4, costs.derivations().get(0).memory());
        assertEquals(1_000_000, costs.derivations().get(1).iterations());
        assertTrue(costs.derivations().stream().allMatch(each -> each.nanos() > 0), costs::toString);
    }

    @Test
    void aGuessTakesLongerAsMemoryAndIterationsGrow() {
        DerivationCost argon2 = new DerivationCost("argon2id", 64 << 20, 4, 1_000);
        assertEquals(new DerivationCost("argon2id", 128 << 20, 2, 1_000), argon2.with(128 << 20, 2));
        assertEquals(argon2, argon2.with(64 << 20, 4));
        DerivationCost pbkdf2 = new DerivationCost("pbkdf2", 0, 1_000_000, 500);
        assertEquals(new DerivationCost("pbkdf2", 0, 2_000_000, 1_000), pbkdf2.with(0, 2_000_000));
    }

    @Test
    void itStopsWhenItIsAskedTo() {
        AtomicInteger asked = new AtomicInteger();
        assertThrows(
                CancelledException.class, () -> EncryptionCosts.measure(GIB, 1, () -> asked.incrementAndGet() > 3));
    }
}
