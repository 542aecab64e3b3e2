package org.xter.engine.compose;

/** Why a path is in the finished tree. Every file that ships has exactly one origin. */
public sealed interface Origin {
    /** One line for people. */
    String explanation();

    /** A package brought it and nothing changed it. */
    record FromPackage(String name) implements Origin {
        @Override
        public String explanation() {
            return "package " + name;
        }
    }

    /** A package's scripts made or changed it. */
    record FromScripts(String owner) implements Origin {
        @Override
        public String explanation() {
            return owner.isEmpty() ? "made by packages' scripts" : "of package " + owner + ", changed by scripts";
        }
    }

    /** A file of the edition. */
    record FromEdition(String source) implements Origin {
        @Override
        public String explanation() {
            return "edition " + source;
        }
    }

    /** A documented generator made it from the edition. */
    record Generated(String generator) implements Origin {
        @Override
        public String explanation() {
            return "generated: " + generator;
        }
    }
}
