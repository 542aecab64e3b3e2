package org.xter.diagram.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.Words;
import org.xter.document.protection.AddUnlock;
import org.xter.model.edition.DerivationFunction;
import org.xter.model.edition.Encryption;
import org.xter.model.edition.KeyDerivation;
import org.xter.model.edition.KeyHolder;

/** An encryption in words. */
public final class EncryptionText {
    private final Words words;

    /** Encryptions in a language. */
    public EncryptionText(Words words) {
        this.words = words;
    }

    /** Cipher and strength, such as {@code AES-XTS, 256-bit key}. */
    public String cipher(Encryption encryption) {
        return words.of("encryption.cipher", words.of(encryption.getCipher()), String.valueOf(encryption.getKeyBits()));
    }

    /** The function that makes the key, with what is set of it. */
    public String derivation(Encryption encryption) {
        KeyDerivation derivation = encryption.getKeyDerivation();
        List<String> parts = new ArrayList<>();
        parts.add(words.of(derivation == null ? DerivationFunction.ARGON2ID : derivation.getFunction()));
        if (derivation != null && derivation.isSetMemory()) {
            parts.add(SizeText.of(derivation.getMemory().bytes()));
        }
        if (derivation != null && derivation.isSetIterations()) {
            parts.add(words.of("encryption.iterations", String.valueOf(derivation.getIterations())));
        }
        return String.join(", ", parts);
    }

    /** Who holds the key. */
    public String holder(KeyHolder holder) {
        return words.of("encryption.holder." + holder);
    }

    /** The ways it is opened. */
    public String unlock(Encryption encryption) {
        return words.of("encryption.unlock", methods(encryption));
    }

    /** The ways alone, such as {@code TPM, passphrase}. */
    String methods(Encryption encryption) {
        return AddUnlock.methods(encryption).stream().map(words::of).collect(Collectors.joining(", "));
    }
}
