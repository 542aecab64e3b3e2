package org.xter.runtime.initrd;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.xter.format.luks2.LuksCipher;
import org.xter.store.Content;

/**
 * The kernel modules that open containers.
 *
 * @param required what opens them on any machine
 * @param faster the same ciphers by instructions that not every processor has
 */
record CipherModules(List<String> required, List<String> faster) {
    /** The file of the initrd that lists them in the order in which they are loaded. */
    static final String LIST = "xter/container-modules";

    /** The program that opens containers, with the package that brings it. */
    static final InitrdItem PROGRAM = new InitrdItem("/sbin/cryptsetup", "cryptsetup-bin");

    CipherModules {
        required = List.copyOf(required);
        faster = List.copyOf(faster);
    }

    static CipherModules of(Set<LuksCipher> ciphers) {
        // The kernel's XTS is made of ECB, which it asks a modprobe for that knows more than busybox's. cryptsetup
        // decrypts
        // key slots by the kernel's ciphers for programs, or else by dm-crypt.
        List<String> required = new ArrayList<>(List.of("dm_crypt", "ecb", "xts", "algif_skcipher"));
        List<String> faster = new ArrayList<>(List.of("cryptd", "crypto_simd"));
        for (LuksCipher cipher : new TreeSet<>(ciphers)) {
            switch (cipher) {
                case AES -> {
                    required.add("aes_generic");
                    faster.add("aesni_intel");
                }
                case SERPENT -> {
                    required.add("serpent_generic");
                    faster.addAll(List.of("serpent_sse2_x86_64", "serpent_avx_x86_64", "serpent_avx2"));
                }
                case TWOFISH -> {
                    required.add("twofish_generic");
                    faster.addAll(List.of("twofish_x86_64", "twofish_x86_64_3way", "twofish_avx_x86_64"));
                }
            }
        }
        return new CipherModules(required, faster);
    }

    Content list() {
        List<String> all = new ArrayList<>(required);
        all.addAll(faster);
        return Content.of(String.join("\n", all) + "\n");
    }
}
