package org.xter.debian.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** Where a repository's archive keys come from. */
public sealed interface KeySource {
    /** Reads the keys. */
    ArchiveKeys keys() throws IOException, ProblemException;

    /**
     * The keys of a distribution that ship with the product.
     *
     * @param distribution such as {@code debian}
     */
    record Shipped(String distribution) implements KeySource {
        @Override
        public ArchiveKeys keys() throws IOException, ProblemException {
            return ArchiveKeys.shipped(distribution)
                    .orElseThrow(() -> new ProblemException(Problem.error(
                            "debian.no-shipped-keys",
                            Place.NOWHERE,
                            "No archive keys of the distribution '" + distribution + "' ship with this product",
                            "Name a file with the repository's public keys")));
        }
    }

    /**
     * Key files, armoured or binary.
     *
     * @param paths at least one
     * @param fingerprints of the certificates that may sign, in hexadecimal digits; empty: all in the files
     */
    record Files(List<Path> paths, List<String> fingerprints) implements KeySource {
        public Files {
            paths = List.copyOf(paths);
            fingerprints = List.copyOf(fingerprints);
            if (paths.isEmpty()) {
                throw new IllegalArgumentException("no key file");
            }
        }

        /** All keys of some files. */
        public Files(List<Path> paths) {
            this(paths, List.of());
        }

        @Override
        public ArchiveKeys keys() throws IOException, ProblemException {
            ArchiveKeys all = ArchiveKeys.read(paths.get(0));
            for (Path path : paths.subList(1, paths.size())) {
                all = all.with(ArchiveKeys.read(path));
            }
            return fingerprints.isEmpty() ? all : all.only(fingerprints);
        }
    }

    /**
     * Keys written where the repository is named.
     *
     * @param source the file they stand in, for messages
     * @param armoured the armoured text
     */
    record Inline(String source, String armoured) implements KeySource {
        @Override
        public ArchiveKeys keys() throws ProblemException {
            return ArchiveKeys.parse(source, armoured.getBytes(StandardCharsets.UTF_8));
        }
    }
}
