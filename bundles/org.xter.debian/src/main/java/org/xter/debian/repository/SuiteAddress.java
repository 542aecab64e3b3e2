package org.xter.debian.repository;

import java.net.URI;
import java.util.List;

/** Where the files of one suite of a repository lie: below {@code dists}, or, for a flat one, in its own folder. */
record SuiteAddress(Repository repository, String suite) {
    private boolean isFlat() {
        return suite.endsWith("/");
    }

    List<URI> locate(String path) {
        return repository.locate(folder() + path);
    }

    private String folder() {
        return isFlat() ? suite.equals("./") || suite.equals("/") ? "" : suite : "dists/" + suite + "/";
    }

    /** Whether the suite's own name can be compared with what it was asked for as. */
    boolean hasName() {
        return !isFlat();
    }

    /** Where, below the suite, the index of a component and architecture lies, without the ending of its compression. */
    String packages(String component, String architecture) {
        return isFlat() ? "Packages" : component + "/binary-" + architecture + "/Packages";
    }

    List<String> components() {
        return isFlat() ? List.of("") : repository.components();
    }

    /** The suite as the user knows it. */
    String label() {
        return repository.id() + " " + suite;
    }
}
