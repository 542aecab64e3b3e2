package org.xter.diagram;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A side of an edition that is drawn. */
public sealed interface Page {
    /** The words of a page that needs no more than itself. */
    List<String> NAMES = List.of("composition", "disks", "protection", "trust");

    /** What starts in which stage, from what, after what. */
    record Composition() implements Page {}

    /** The client's disks. */
    record Disks() implements Page {}

    /** The containers and what lies in them. */
    record Protection() implements Page {}

    /** Keys and certificates, and what is trusted by them. */
    record Trust() implements Page {}

    /**
     * The packages around one.
     *
     * @param name of that package
     * @param opened what is shown with all around it, see {@link org.xter.diagram.packages.PackagesScene#of}
     */
    record Packages(String name, Set<String> opened) implements Page {
        public Packages {
            opened = Set.copyOf(opened);
        }
    }

    /** The word for it: one of {@link #NAMES}, or {@code packages:NAME}. */
    default String key() {
        return switch (this) {
            case Composition page -> "composition";
            case Disks page -> "disks";
            case Protection page -> "protection";
            case Trust page -> "trust";
            case Packages page -> "packages:" + page.name();
        };
    }

    /** The page of a word; nothing when there is none. */
    static Optional<Page> of(String key) {
        return switch (key) {
            case "composition" -> Optional.of(new Composition());
            case "disks" -> Optional.of(new Disks());
            case "protection" -> Optional.of(new Protection());
            case "trust" -> Optional.of(new Trust());
            default ->
                key.startsWith("packages:") && key.length() > "packages:".length()
                        ? Optional.of(new Packages(key.substring("packages:".length()), Set.of()))
                        : Optional.empty();
        };
    }
}
